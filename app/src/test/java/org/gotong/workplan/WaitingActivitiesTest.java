package org.gotong.workplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.gotong.CountedStatements;
import org.gotong.GotongTest;
import org.gotong.TestClock;
import org.gotong.World;
import org.gotong.identity.PersonId;
import org.gotong.identity.ViewerDirectory;
import org.gotong.platform.pages.Toast;
import org.gotong.platform.pages.Words;
import org.gotong.platform.time.Today;
import org.gotong.platform.web.Languages;
import org.gotong.programmes.ProgrammeSamples;
import org.gotong.programmes.ProgrammeSummary;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** On 1 October 2018, while the programme of September 2018 to September 2021 runs. */
@GotongTest
class WaitingActivitiesTest {

    private static final Instant FIRST_AUTUMN = Instant.parse("2018-10-01T03:00:00Z");

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
    WaitingActivities waitingActivities;

    @Autowired
    ViewerDirectory viewers;

    @Autowired
    Words words;

    @Autowired
    Today today;

    @Autowired
    TestClock clock;

    private ProgrammeSummary kota;
    private PersonId partner;

    @BeforeEach
    void aPartnerOfAProgramme() {
        clock.set(FIRST_AUTUMN);
        kota = programmes.publishedSummary("Kota SDGs Bengkulu");
        programmes.committed(kota, "Kotaku");
        partner = world.somebody();
        programmes.mandate(partner, "Kotaku");
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void whoActsForAPartnerIsAskedNearTheEndAndAnswersWithOneTap() {
        var survey = plans.activity(kota, "Survei", "2018-10-05", "Kotaku");
        plans.activity(kota, "Pelatihan", "2018-09-20", "Kotaku");
        plans.activity(kota, "Penutupan", "2018-11-20", "Kotaku");
        assertThat(questions(page(partner))).containsExactly("Pelatihan", "Survei", "Tegaskan kemitraan");

        answer(partner, card(page(partner), "Survei"), "Selesai");

        var after = page(partner);
        assertThat(state(survey)).isEqualTo(State.DONE);
        assertThat(questions(after)).containsExactly("Pelatihan", "Tegaskan kemitraan");
        assertThat(after.select(".waiting-head").text()).contains("2 hal menunggu Anda", "1 dari 3 selesai hari ini");
        assertThat(after.select(".announced a").eachText()).containsExactly("Penutupan");
    }

    @Test
    void anAnswerIsTakenBackByItsToast() {
        var survey = plans.activity(kota, "Survei", "2018-10-05", "Kotaku");
        var answered = answer(partner, card(page(partner), "Survei"), "Selesai");

        mvc.post().uri(undo(answered)).with(world.as(partner)).with(csrf()).exchange();

        assertThat(activities.get(kota.id(), survey.id()).status()).isNull();
        assertThat(questions(page(partner))).contains("Survei");
    }

    @Test
    void underWayLetsTheQuestionRestForAWeek() {
        plans.activity(kota, "Survei", "2018-09-28", "Kotaku");

        answer(partner, card(page(partner), "Survei"), "Jalan");

        assertThat(questions(page(partner))).doesNotContain("Survei");
        clock.set(Instant.parse("2018-10-08T03:00:00Z"));
        assertThat(card(page(partner), "Survei").select(".chip").text()).isEqualTo("Terlambat 10 hari");
    }

    @Test
    void whoAnswersAQuestionThatSomebodyElseAnsweredSeesBoth() {
        var survey = plans.activity(kota, "Survei", "2018-10-05", "Kotaku");
        var card = card(page(partner), "Survei");
        answer(world.coordinator(), kota.address() + "/workplan/" + survey.id().text(), "postponed");

        var late = answer(partner, card, "Selesai");

        assertThat(late).hasStatus(409);
        assertThat(Jsoup.parse(text(late)).select("main").text()).contains("Selesai", "Ditunda");
        assertThat(state(survey)).isEqualTo(State.POSTPONED);
    }

    @Test
    void anOrganisationThatIsOnlyNamedIsAskedNothing() {
        plans.organisation("Baznas Bengkulu");
        programmes.mandate(world.person("Dian Puspita"), "Baznas Bengkulu");
        var named = plans.activity(kota, "Penggalangan", "2018-10-05", "Baznas Bengkulu");

        assertThat(questions(page(world.person("Dian Puspita")))).isEmpty();
        assertThat(answer(
                        world.person("Dian Puspita"),
                        kota.address() + "/workplan/" + named.id().text(),
                        "done"))
                .hasStatus(403);
        assertThat(activities.get(kota.id(), named.id()).status()).isNull();
    }

    @Test
    void coordinatorsAreAskedAboutWhatIsLateWhoeverIsInCharge() {
        plans.activity(kota, "Pelatihan", "2018-09-20", "Kotaku");
        plans.activity(kota, "Survei", "2018-10-05", "Kotaku");
        plans.activity(kota, "Peluncuran", "2018-09-10");

        var page = page(world.coordinator());

        assertThat(questions(page)).containsExactly("Peluncuran", "Pelatihan");
        assertThat(card(page, "Pelatihan").text()).contains("PJ Kotaku", "Terlambat 11 hari");
    }

    @Test
    void inAProgrammeThatIsOverNothingIsLateButTheEndIsAskedFor() {
        clock.reset();
        plans.activity(kota, "Survei", "2018-06-04", "Kotaku");

        var page = page(partner);

        assertThat(card(page, "Survei").select(".chip").text()).isEqualTo("Tidak ada laporan sejak 4 Jun 2018");
        assertThat(page.text()).doesNotContain("Terlambat");
        answer(partner, card(page, "Survei"), "Jalan");
        clock.set(TestClock.MORNING.plus(Duration.ofDays(60)));
        assertThat(questions(page(partner))).doesNotContain("Survei");
    }

    @Test
    void lettersRemindOfWhatIsDueInProgrammesThatRunAndThatEverybodySees() {
        plans.activity(kota, "Survei", "2018-10-05", "Kotaku");
        plans.activity(kota, "Peluncuran", "2018-09-10");
        var draft = programmes.draftSummary("Konsep");
        programmes.committed(draft, "Mitra konsep");
        programmes.mandate(partner, "Mitra konsep");
        plans.activity(draft, "Rahasia", "2018-10-05", "Mitra konsep");

        assertThat(waitingActivities.people(today.date())).contains(partner, world.coordinator());
        assertThat(due(partner)).containsExactlyInAnyOrder("Survei 2018-10-05", "Rahasia null");
        assertThat(due(world.coordinator())).containsExactly("Peluncuran 2018-09-10");
        clock.reset();
        assertThat(due(partner)).containsExactlyInAnyOrder("Survei null", "Rahasia null");
        assertThat(waitingActivities.people(today.date())).doesNotContain(partner);
    }

    private List<String> due(PersonId person) {
        var viewer = viewers.find(person).orElseThrow();
        return waitingActivities.waitingFor(viewer, today.date(), words.in(Languages.INDONESIAN)).stream()
                .map(one -> one.title() + " " + one.due())
                .toList();
    }

    @Test
    void theMenuOfEveryPageCountsWhatWaits() {
        plans.activity(kota, "Survei", "2018-10-05", "Kotaku");

        var workspace = page(partner, "/workspace");

        assertThat(workspace.select(".menu-list a[href=/my-work]").text()).isEqualTo("Tugas saya2 menunggu");
        assertThat(workspace.select(".rail-links a[href=/my-work] .count").text())
                .isEqualTo("2 menunggu");
    }

    @Test
    void asksTheSameNumberOfQuestionsOfTheDatabaseForOneAndThree() {
        plans.activity(kota, "Survei", "2018-10-05", "Kotaku");
        page(partner);

        var one = CountedStatements.of(() -> page(partner)).size();
        var other = programmes.publishedSummary("Desa Inovasi");
        programmes.committed(other, "Kotaku Dua");
        programmes.mandate(partner, "Kotaku Dua");
        plans.activity(other, "Pelatihan", "2018-10-05", "Kotaku Dua");
        plans.activity(kota, "Peluncuran", "2018-10-04", "Kotaku");

        assertThat(CountedStatements.of(() -> page(partner))).hasSize(one);
    }

    private Document page(PersonId person) {
        return page(person, "/my-work");
    }

    private Document page(PersonId person, String address) {
        var answer = mvc.get().uri(address).with(world.as(person)).exchange();
        assertThat(answer).hasStatus(200);
        return Jsoup.parse(text(answer));
    }

    private static List<String> questions(Document page) {
        return page.select(".question").stream()
                .map(card -> card.select(".over-title").text().startsWith("Kegiatan")
                        ? card.select("h3").text()
                        : card.select(".over-title").text())
                .toList()
                .stream()
                .sorted((a, b) -> Boolean.compare(a.equals("Tegaskan kemitraan"), b.equals("Tegaskan kemitraan")))
                .toList();
    }

    private static Element card(Document page, String title) {
        return page.select(".question").stream()
                .filter(card -> card.select("h3").text().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private MvcTestResult answer(PersonId person, Element card, String button) {
        var form = card.select("form").stream()
                .filter(one -> one.select("button").text().equals(button))
                .findFirst()
                .orElseThrow();
        var request = mvc.post().uri(form.attr("action"));
        form.select("input[type=hidden]").forEach(field -> request.param(field.attr("name"), field.val()));
        return request.with(world.as(person)).with(csrf()).exchange();
    }

    private MvcTestResult answer(PersonId person, String activity, String state) {
        return mvc.post()
                .uri(activity + "/answer")
                .param("state", state)
                .with(world.as(person))
                .with(csrf())
                .exchange();
    }

    private static String undo(MvcTestResult answered) {
        var toast = (Toast) answered.getMvcResult().getFlashMap().get(Toast.NAME);
        return String.valueOf(toast.undo());
    }

    private State state(Activity activity) {
        var status = activities.get(kota.id(), activity.id()).status();
        return Objects.requireNonNull(status).state();
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
