package org.gotong.workplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gotong.CountedStatements;
import org.gotong.GotongTest;
import org.gotong.TestClock;
import org.gotong.World;
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
class WorkplanPagesTest {

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
    History history;

    @Autowired
    TestClock clock;

    private ProgrammeSummary kota;

    @BeforeEach
    void aPublishedProgramme() {
        clock.reset();
        kota = programmes.publishedSummary("Kota SDGs Bengkulu");
    }

    @Test
    void guestSeesWhoDoesWhatAndWhen() {
        plans.organisation("Kotaku");
        plans.activity(kota, "Identifikasi kebutuhan", "2018-06-04", "Kotaku");
        plans.recurring(kota, "Rapat koordinasi", null, "FREQ=MONTHLY;INTERVAL=4");

        var page = page("/workplan");

        assertThat(page.select(".gantt-label").text())
                .isEqualTo("Identifikasi kebutuhan PJ Kotaku · 4 Juni 2018 Tidak ada laporan sejak 4 Jun 2018");
        assertThat(page.select(".workplan-undated li").text()).isEqualTo("Rapat koordinasi tiap 4 bulan");
        assertThat(page.select("#workplan-table tbody tr")).hasSize(2);
        assertThat(page.text()).doesNotContain("Terlambat");
    }

    @Test
    void whatRepeatsIsARowOfDiamondsAndWhatGoesOnADashedLine() {
        plans.recurring(kota, "Rapat koordinasi", "2018-09/2019-09", "FREQ=MONTHLY;INTERVAL=4");
        plans.activity(kota, "Monitoring", "../..");

        var page = page("/workplan");

        assertThat(page.select(".gantt-point")).hasSize(4);
        assertThat(page.select(".gantt-bar.continuous")).hasSize(1);
    }

    @Test
    void nobodyElseFindsTheFilesOfADraftEither() {
        var draft = programmes.draftSummary("Rahasia bersama");
        plans.activity(draft, "Kegiatan yang belum boleh tampak", "2018");

        for (var ending : List.of("", ".ics", ".csv", ".xlsx")) {
            assertThat(mvc.get().uri(draft.address() + "/workplan" + ending)).hasStatus(404);
            assertThat(mvc.get().uri(draft.address() + "/workplan" + ending).with(world.as(world.somebody())))
                    .hasStatus(404);
        }
        assertThat(mvc.get().uri("/api/v1/programmes/" + draft.slug() + "/activities"))
                .hasStatus(404);
        assertThat(mvc.get().uri(draft.address() + "/workplan").with(world.as(world.coordinator())))
                .bodyText()
                .contains("Kegiatan yang belum boleh tampak");
    }

    @Test
    void whoOnlyReadsWritesNothing() {
        var activity = plans.activity(kota, "Survei", "2018");

        assertThat(mvc.get().uri(kota.address() + "/workplan/new").with(world.as(world.somebody())))
                .hasStatus(403);
        assertThat(mvc.post()
                        .uri(address(activity) + "/removal")
                        .with(world.as(world.somebody()))
                        .with(SecurityMockMvcRequestPostProcessors.csrf()))
                .hasStatus(403);
        assertThat(activities.plan(kota.id()).lines()).hasSize(1);
    }

    @Test
    void filtersAreTheSameForThePageAndItsFiles() {
        plans.organisation("Kotaku");
        plans.activity(kota, "Survei", "2018-06", "Kotaku");
        plans.activity(kota, "Peluncuran", "2019-08");

        assertThat(page("/workplan?responsible=kotaku&view=list")
                        .select(".workplan-list .main a")
                        .eachText())
                .containsExactly("Survei");
        assertThat(page("/workplan?period=Agustus 2019&view=list")
                        .select(".workplan-list .main a")
                        .eachText())
                .containsExactly("Peluncuran");
        assertThat(body(mvc.get()
                        .uri(kota.address() + "/workplan.csv?period=2018&lang=id")
                        .exchange()))
                .startsWith("\uFEFFkomponen,kegiatan,waktu,berulang,penanggung jawab,catatan,narahubung,keadaan,"
                        + "tanggal keadaan,persen,bagian dari,menunggu,id\r\n,Survei,2018-06,,Kotaku,,,,,,,,");
    }

    @Test
    void anUnreadableTimeIsToldAndFiltersNothing() {
        plans.activity(kota, "Survei", "2018-06");

        var page = page("/workplan?period=kapan-kapan");

        assertThat(page.select(".field-error").text()).startsWith("Waktu ini tidak terbaca.");
        assertThat(page.select(".gantt-row")).hasSize(1);
    }

    @Test
    void coordinatorAddsAnActivityInTheirOwnWords() {
        plans.organisation("Kotaku");

        var saved = post(
                "/workplan/new",
                "title",
                "Penentuan mitra",
                "period",
                "4 s/d 11 Juni 2018",
                "responsible",
                "Kotaku\nWarga RT 07",
                "recurrence",
                "");

        assertThat(saved).hasStatus(302);
        var activity = activities.plan(kota.id()).lines().getFirst();
        assertThat(activity.facts().period()).hasToString("2018-06-04/2018-06-11");
        assertThat(activity.facts().responsible())
                .extracting(one -> one.organisation() != null)
                .containsExactly(true, false);
        assertThat(history.of(kota.id().value(), 1, Long.MAX_VALUE).getFirst().kind())
                .isEqualTo("workplan.activity");
    }

    @Test
    void aFaultyFormKeepsWhatWasTyped() {
        var answer = post("/workplan/new", "title", "", "period", "bulan purnama", "responsible", "Kotaku");

        assertThat(answer).hasStatus(422);
        var page = Jsoup.parse(body(answer));
        assertThat(page.select("#period").val()).isEqualTo("bulan purnama");
        assertThat(page.select(".error-summary a").eachAttr("href")).containsExactly("#title", "#period");
    }

    @Test
    void theSecondOfTwoEditorsSeesBothVersions() {
        var activity = plans.activity(kota, "Survei", "2018-06");
        post(
                "/workplan/" + activity.id().text() + "/edit",
                "title",
                "Survei warga",
                "period",
                "Juni 2018",
                "version",
                "0");

        var second = post(
                "/workplan/" + activity.id().text() + "/edit",
                "title",
                "Survei rumah",
                "period",
                "Juli 2018",
                "version",
                "0");

        assertThat(second).hasStatus(409);
        var page = Jsoup.parse(body(second));
        assertThat(page.select(".version-field:has(input[name=title]) .version-text")
                        .eachText())
                .containsExactly("Survei rumah", "Survei warga");
        assertThat(activities.get(kota.id(), activity.id()).title()).isEqualTo("Survei warga");
    }

    @Test
    void aReportHasItsDateAndIsTakenBackByAnEmptyOne() {
        var activity = plans.activity(kota, "Survei", "2018-06");
        var address = "/workplan/" + activity.id().text() + "/report";

        post(address, "state", "done", "percent", "100", "on", "2018-07-01", "version", "0");

        assertThat(page("/workplan").select(".gantt-state").text()).isEqualTo("Selesai 1 Jul 2018");
        assertThat(activities.get(kota.id(), activity.id()).status().by()).isEqualTo(world.coordinator());

        post(address, "state", "", "percent", "", "on", "2018-07-02", "version", "1");

        assertThat(activities.get(kota.id(), activity.id()).status()).isNull();
    }

    @Test
    void aReportIsNotOfTomorrow() {
        var activity = plans.activity(kota, "Survei", "2018-06");

        var answer = post(
                "/workplan/" + activity.id().text() + "/report", "state", "done", "on", "2027-01-01", "version", "0");

        assertThat(answer).hasStatus(422);
        assertThat(body(answer)).contains("Tanggal laporan belum terjadi.");
    }

    @Test
    void activitiesChangePlaces() {
        plans.activity(kota, "Survei", null);
        var second = plans.activity(kota, "Peluncuran", null);

        post("/workplan/" + second.id().text() + "/place", "direction", "up");

        assertThat(activities.plan(kota.id()).lines())
                .extracting(Activity::title)
                .containsExactly("Peluncuran", "Survei");
    }

    @Test
    void removingAComponentKeepsWhatStoodInIt() {
        var component = plans.component(kota, "Persiapan");
        post("/workplan/new", "title", "Survei", "parent", component.id().text());

        assertThat(page("/workplan/" + component.id().text() + "/removal").text())
                .contains("1 baris di bawahnya");
        post("/workplan/" + component.id().text() + "/removal");

        assertThat(activities.plan(kota.id()).lines())
                .extracting(Activity::title)
                .containsExactly("Survei");
    }

    @Test
    void theTimeFieldEchoesHowItWasUnderstood() {
        var echo = mvc.get()
                .uri("/workplan/understood-time?period=4 sd 11 juni 2018")
                .with(world.as(world.coordinator()))
                .exchange();

        assertThat(Jsoup.parse(body(echo)).text()).isEqualTo("Terbaca: 4–11 Juni 2018 · 8 hari");
    }

    @Test
    void aPlanCostsTheSameForOneAndThreeActivities() {
        plans.organisation("Kotaku");
        plans.activity(kota, "Survei", "2018-06", "Kotaku");
        var one = CountedStatements.of(() -> page("/workplan"));
        plans.activity(kota, "Peluncuran", "2018-08", "Kotaku");
        plans.activity(kota, "Pelaksanaan", "2018-09/2021-09", "Kotaku");
        var three = CountedStatements.of(() -> page("/workplan"));

        assertThat(three).hasSameSizeAs(one).hasSizeLessThanOrEqualTo(10);
    }

    @Test
    void theSearchFindsActivitiesOfPublicProgrammesOnly() {
        plans.activity(kota, "Penggalangan dukungan", "2018-07");
        plans.activity(programmes.draftSummary("Rahasia bersama"), "Penggalangan rahasia", "2018-07");

        var found = mvc.get().uri("/search?q=galang").exchange();

        assertThat(body(found)).contains("Penggalangan dukungan").doesNotContain("Penggalangan rahasia");
    }

    @Test
    void theProgrammePageShowsThePlan() {
        plans.activity(kota, "Survei", "2018-06");

        assertThat(page("").select("#workplan .gantt-label a").text()).isEqualTo("Survei");
    }

    private String address(Activity activity) {
        return kota.address() + "/workplan/" + activity.id().text();
    }

    private Document page(String place) {
        var request = mvc.get().uri(kota.address() + place);
        var answer = (place.endsWith("/removal") ? request.with(world.as(world.coordinator())) : request).exchange();
        assertThat(answer).hasStatus(200);
        return Jsoup.parse(body(answer));
    }

    private MvcTestResult post(String place, String... fields) {
        var request = mvc.post()
                .uri(kota.address() + place)
                .with(world.as(world.coordinator()))
                .with(SecurityMockMvcRequestPostProcessors.csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
