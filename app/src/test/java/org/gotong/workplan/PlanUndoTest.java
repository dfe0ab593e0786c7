package org.gotong.workplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.gotong.CountedStatements;
import org.gotong.GotongTest;
import org.gotong.TestClock;
import org.gotong.Toasts;
import org.gotong.World;
import org.gotong.identity.PersonId;
import org.gotong.platform.history.History;
import org.gotong.programmes.ProgrammeSamples;
import org.gotong.programmes.ProgrammeSummary;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@GotongTest
class PlanUndoTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    World world;

    @Autowired
    ProgrammeSamples programmes;

    @Autowired
    WorkplanSamples plans;

    @Autowired
    Activities activities;

    @Autowired
    WritePlan writePlan;

    @Autowired
    History history;

    @Autowired
    TestClock clock;

    private ProgrammeSummary kota;

    @BeforeEach
    void aProgramme() {
        clock.reset();
        kota = programmes.publishedSummary("Kota SDGs Bengkulu");
    }

    @Test
    void aDeletedActivityComesBackIdentical() {
        plans.organisation("Kotaku");
        var component = plans.component(kota, "Persiapan");
        var survey = put(plans.activity(kota, "Survei", "2018-06-04", "Kotaku"), component);
        var first = put(plans.activity(kota, "Wawancara", "2018-06-05"), survey);
        var second = put(plans.activity(kota, "Pemetaan", "2018-06-06"), survey);
        var launch = waits(plans.activity(kota, "Peluncuran", "2018-08"), survey);
        var before = activities.plan(kota.id()).lines();

        var undo = Toasts.undo(post(world.coordinator(), address(survey) + "/removal"));

        assertThat(activities.get(kota.id(), first.id()).parent()).isEqualTo(component.id());
        assertThat(activities.get(kota.id(), launch.id()).facts().needs()).isEmpty();
        assertThat(post(world.coordinator(), undo)).hasRedirectedUrl(address(survey));
        assertThat(activities.plan(kota.id()).lines())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("sequence")
                .containsExactlyElementsOf(before);
        // Calendars were told that it is off, so they must be told that it is on again.
        assertThat(activities.get(kota.id(), survey.id()).sequence()).isGreaterThan(survey.sequence());
        assertThat(activities.plan(kota.id()).under(survey.id()))
                .extracting(Activity::title)
                .containsExactly(first.title(), second.title());
        assertThat(page("/history").select(".timeline strong").first().text())
                .isEqualTo("Kegiatan rencana kerja: dikembalikan");
    }

    @Test
    void aDeletedComponentGathersItsActivitiesAgain() {
        var component = plans.component(kota, "Persiapan");
        var survey = put(plans.activity(kota, "Survei", "2018-06"), component);

        var undo = Toasts.undo(post(world.coordinator(), address(component) + "/removal"));
        assertThat(activities.get(kota.id(), survey.id()).parent()).isNull();
        post(world.coordinator(), undo);

        assertThat(activities.get(kota.id(), survey.id()).parent()).isEqualTo(component.id());
    }

    @Test
    void whatIsGoneMeanwhileIsNamedAndTheRestComesBack() {
        var component = plans.component(kota, "Persiapan");
        var survey = put(plans.activity(kota, "Survei", "2018-06"), component);
        var launch = waits(plans.activity(kota, "Peluncuran", "2018-08"), survey);
        var undo = Toasts.undo(post(world.coordinator(), address(survey) + "/removal"));
        post(world.coordinator(), address(component) + "/removal");
        post(world.coordinator(), address(launch) + "/removal");

        assertThat(post(world.coordinator(), undo)).hasRedirectedUrl(undo);

        var told = document(get(world.coordinator(), undo));
        assertThat(told.select(".banner li").eachText())
                .containsExactly(
                        "“Persiapan” yang dulu menaunginya sudah tidak ada; letaknya kini di tingkat teratas.",
                        "“Peluncuran” dulu menunggunya, tetapi kini tidak dapat lagi menunggunya.");
        assertThat(activities.get(kota.id(), survey.id()).parent()).isNull();
    }

    @Test
    void aReportIsTakenBack() {
        var survey = plans.activity(kota, "Survei", "2018-06-04");

        var undo = Toasts.undo(report(survey, "done"));
        post(world.coordinator(), undo);

        assertThat(activities.get(kota.id(), survey.id()).status()).isNull();
    }

    @Test
    void aNewerChangeIsNeverOverwritten() {
        var survey = plans.activity(kota, "Survei", "2018-06-04");
        var undo = Toasts.undo(report(survey, "running"));
        report(activities.get(kota.id(), survey.id()), "done");

        var refused = post(world.coordinator(), undo);

        assertThat(refused).hasStatus(409);
        assertThat(document(refused).select(".banner strong").text())
                .isEqualTo("Ada yang mengubahnya setelah itu. Perubahan yang lebih baru tetap berlaku.");
        assertThat(activities.get(kota.id(), survey.id()).isDone()).isTrue();
    }

    @Test
    void datesGoBackAndCalendarsHearOfIt() {
        var survey = plans.activity(kota, "Survei", "2018-06-04");

        var undo = Toasts.undo(post(
                world.coordinator(),
                address(survey) + "/edit",
                "title",
                "Survei warga",
                "period",
                "11 Juni 2018",
                "version",
                "0"));
        post(world.coordinator(), undo);

        var back = activities.get(kota.id(), survey.id());
        assertThat(back.facts()).isEqualTo(survey.facts());
        assertThat(back.sequence()).isEqualTo(2);
    }

    @Test
    void anOrderGoesBackUnlessItWasChangedAgain() {
        var survey = plans.activity(kota, "Survei", "2018-06");
        plans.activity(kota, "Rapat", "2018-07");
        var launch = plans.activity(kota, "Peluncuran", "2018-08");

        var first = Toasts.undo(post(world.coordinator(), address(launch) + "/place", "direction", "up"));
        var second = Toasts.undo(post(world.coordinator(), address(launch) + "/place", "direction", "up"));

        assertThat(post(world.coordinator(), first)).hasStatus(409);
        post(world.coordinator(), second);
        post(world.coordinator(), first);
        assertThat(titles()).containsExactly("Survei", "Rapat", "Peluncuran");
        assertThat(survey.position()).isZero();
    }

    @Test
    void aSecondClickChangesNothing() {
        var survey = plans.activity(kota, "Survei", "2018-06");
        var undo = Toasts.undo(post(world.coordinator(), address(survey) + "/removal"));

        post(world.coordinator(), undo);

        assertThat(post(world.coordinator(), undo)).hasRedirectedUrl(undo);
        assertThat(titles()).containsExactly("Survei");
    }

    @Test
    void onlyWhoDidItOrMayEditFindsTheWayBack() {
        var survey = plans.activity(kota, "Survei yang dihapus", "2018-06");
        var undo = Toasts.undo(post(world.coordinator(), address(survey) + "/removal"));

        for (var other : List.of(world.somebody(), world.person("Dedi Viewer"))) {
            assertThat(post(other, undo)).hasStatus(404);
            assertThat(get(other, undo)).hasStatus(404);
            assertThat(document(get(other, "/bin")).text()).doesNotContain("Survei yang dihapus");
            assertThat(get(other, kota.address() + "/bin")).hasStatus(403);
        }
        assertThat(titles()).isEmpty();
        assertThat(post(world.administrator(), undo)).hasStatus(302);
        assertThat(titles()).containsExactly("Survei yang dihapus");
    }

    @Test
    void theBinTellsWhoDeletedWhatAndUntilWhenItStays() {
        var survey = plans.activity(kota, "Survei", "2018-06");
        post(world.coordinator(), address(survey) + "/removal");

        for (var bin : List.of("/bin", kota.address() + "/bin")) {
            assertThat(document(get(world.coordinator(), bin))
                            .select(".data-table tbody tr")
                            .text())
                    .contains("Survei", "Kegiatan rencana kerja", "Budi Santoso", "21 Nov 2026", "21 Des 2026");
        }
    }

    @Test
    void theBinAsksAsManyQuestionsForThreeAsForOne() {
        removed("Survei");
        get(world.coordinator(), kota.address() + "/bin");
        var one = CountedStatements.of(() -> get(world.coordinator(), kota.address() + "/bin"));
        var ownOne = CountedStatements.of(() -> get(world.coordinator(), "/bin"));
        removed("Rapat");
        removed("Peluncuran");

        assertThat(CountedStatements.of(() -> get(world.coordinator(), kota.address() + "/bin")))
                .hasSameSizeAs(one);
        assertThat(CountedStatements.of(() -> get(world.coordinator(), "/bin"))).hasSameSizeAs(ownOne);
    }

    @Test
    void afterThirtyDaysThereIsNoWayBack() {
        var survey = plans.activity(kota, "Survei", "2018-06");
        var undo = Toasts.undo(post(world.coordinator(), address(survey) + "/removal"));

        clock.set(TestClock.MORNING.plus(Duration.ofDays(30)));

        assertThat(post(world.coordinator(), undo)).hasStatus(404);
        assertThat(document(get(world.coordinator(), "/bin")).text()).doesNotContain("Survei");
    }

    private void removed(String title) {
        post(world.coordinator(), address(plans.activity(kota, title, "2018-06")) + "/removal");
    }

    private Activity put(Activity line, Activity parent) {
        writePlan.change(world.viewer(world.coordinator()), line, parent.id(), line.facts(), line.version());
        return activities.get(kota.id(), line.id());
    }

    private Activity waits(Activity line, Activity needed) {
        var facts = line.facts().waitingFor(Set.of(needed.id()));
        writePlan.change(world.viewer(world.coordinator()), line, line.parent(), facts, line.version());
        return activities.get(kota.id(), line.id());
    }

    private MvcTestResult report(Activity activity, String state) {
        return post(
                world.coordinator(),
                address(activity) + "/report",
                "state",
                state,
                "on",
                LocalDate.of(2018, 6, 4).toString(),
                "version",
                String.valueOf(activity.version()));
    }

    private List<String> titles() {
        return activities.plan(kota.id()).lines().stream().map(Activity::title).toList();
    }

    private String address(Activity activity) {
        return kota.address() + "/workplan/" + activity.id().text();
    }

    private Document page(String below) {
        return document(get(world.coordinator(), kota.address() + below));
    }

    private MvcTestResult get(PersonId person, String address) {
        return mvc.get().uri(address).with(world.as(person)).exchange();
    }

    private MvcTestResult post(PersonId person, String address, String... fields) {
        var request = mvc.post().uri(address).with(world.as(person)).with(SecurityMockMvcRequestPostProcessors.csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private static Document document(MvcTestResult answer) {
        return Jsoup.parse(
                new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8));
    }
}
