package org.gotong.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.gotong.CountedStatements;
import org.gotong.GotongTest;
import org.gotong.World;
import org.gotong.programmes.ProgrammeSamples;
import org.gotong.programmes.ProgrammeSummary;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@GotongTest
class NeedsTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    World world;

    @Autowired
    ProgrammeSamples samples;

    @Autowired
    Needs needs;

    @Autowired
    Plans plans;

    @Test
    void aNeedThatNobodyAnswersIsListedAsSuch() {
        var programme = samples.publishedSummary("Kota SDGs");
        assertThat(need(programme, "Sanitasi layak")).hasStatus3xxRedirection();

        assertThat(mvc.get().uri(programme.address()))
                .bodyText()
                .contains("Sanitasi layak", "Sumber Jaya", "survei warga", "Belum ada yang menjawab");
    }

    @Test
    void anInterventionAnswersNeedsAndOneWithoutIsListed() {
        var programme = samples.publishedSummary("Kota SDGs");
        var partner = samples.committed(programme, "Kotaku");
        need(programme, "Sanitasi layak");
        var need = needs.of(programme.id()).needs().getFirst();
        intervention(programme, partner, "Membangun jamban", need.id().text());
        intervention(programme, partner, "Lomba menggambar", "");

        var answers = needs.of(programme.id());
        assertThat(answers.unanswered()).isEmpty();
        assertThat(answers.withoutNeed()).extracting(Intervention::activitiesId).containsExactly("Lomba menggambar");
        assertThat(mvc.get().uri(programme.address() + "/needs"))
                .bodyText()
                .contains("Membangun jamban", "Intervensi tanpa kebutuhan yang tercatat", "Lomba menggambar");
    }

    @Test
    void thePublicPageNeedsAtMostTenStatementsWithNeedsAndGroups() {
        var programme = samples.publishedSummary("Kota SDGs");
        var partner = samples.committed(programme, "Kotaku");
        need(programme, "Sanitasi layak");
        intervention(programme, partner, "Membangun jamban", "");
        group(programme);

        var statements = CountedStatements.of(
                () -> assertThat(mvc.get().uri(programme.address())).bodyText().contains("Perempuan", "Kotaku"));

        assertThat(statements).hasSizeLessThanOrEqualTo(10);
    }

    @Test
    void theSecondOfTwoEditorsSeesBothVersions() {
        var programme = samples.publishedSummary("Kota SDGs");
        need(programme, "Sanitasi layak");
        var address = programme.address() + "/needs/"
                + needs.of(programme.id()).needs().getFirst().id().text();
        assertThat(post(address, "wordsId", "Jamban", "source", "survei", "version", "1"))
                .hasStatus3xxRedirection();

        assertThat(post(address, "wordsId", "Air bersih", "source", "survei", "version", "1"))
                .hasStatus(409)
                .bodyText()
                .contains("Jamban", "Air bersih");
    }

    @Test
    void theHistoryNamesThePartnerAndCountsTheNeeds() {
        var programme = samples.publishedSummary("Kota SDGs");
        var partner = samples.committed(programme, "Kotaku");
        intervention(programme, partner, "Membangun jamban", "");

        assertThat(mvc.get().uri(programme.address() + "/history").with(world.as(world.coordinator())))
                .bodyText()
                .contains("Intervensi: ditambahkan", "<ins>Kotaku</ins>", "<ins>Membangun jamban</ins>")
                .doesNotContain(partner);
    }

    @Test
    void aFaultyFormKeepsWhatWasTyped() {
        var programme = samples.publishedSummary("Kota SDGs");

        assertThat(post(
                        programme.address() + "/needs",
                        "wordsId",
                        "Sanitasi",
                        "place",
                        "Entah Di Mana",
                        "foundOn",
                        "dulu"))
                .hasStatus(422)
                .bodyText()
                .contains("Sanitasi", "Entah Di Mana", "dulu", "href=\"#source\"", "href=\"#place\"");
    }

    @Test
    void whoeverDoesNotSeeTheProgrammeFindsNoNeeds() {
        var draft = samples.draftSummary("Rahasia");
        need(draft, "Sanitasi rahasia");

        assertThat(mvc.get().uri(draft.address() + "/needs")).hasStatus(404);
        assertThat(mvc.get().uri(draft.address() + "/needs.csv")).hasStatus(404);
        assertThat(mvc.get().uri(draft.address() + "/groups.xlsx")).hasStatus(404);
        assertThat(mvc.get().uri(draft.address() + "/groups").with(world.as(world.somebody())))
                .hasStatus(404);
        assertThat(mvc.post()
                        .uri(draft.address() + "/needs")
                        .with(world.as(world.somebody()))
                        .with(csrf())
                        .param("wordsId", "x")
                        .param("source", "y"))
                .hasStatus(404);
    }

    @Test
    void needsWithTheirAnswersAndGroupsAreTakenAway() {
        var programme = samples.publishedSummary("Kota SDGs");
        var partner = samples.committed(programme, "Kotaku");
        need(programme, "Sanitasi layak");
        need(programme, "Air bersih");
        var sanitation = needs.of(programme.id()).needs().stream()
                .filter(need -> need.wordsId().equals("Sanitasi layak"))
                .findFirst()
                .orElseThrow();
        intervention(programme, partner, "Membangun jamban", sanitation.id().text());
        intervention(programme, partner, "Lomba menggambar", "");
        group(programme);

        assertThat(mvc.get().uri(programme.address() + "/needs.csv"))
                .bodyText()
                .contains("Kebutuhan,Tempat,Kelompok,Sumber,Ditemukan,Dijawab oleh,Intervensi")
                .contains("Sanitasi layak,Sumber Jaya,,survei warga,2018-05,Kotaku,Membangun jamban")
                .contains("Air bersih,Sumber Jaya,,survei warga,2018-05,,")
                .contains(",,,,,Kotaku,Lomba menggambar");
        assertThat(mvc.get().uri(programme.address() + "/groups.csv?lang=en"))
                .bodyText()
                .contains("Group,Part,", "Perempuan,Agen perubahan");
        assertThat(mvc.get().uri(programme.address() + "/needs.xlsx")).hasStatusOk();
        assertThat(mvc.get().uri(programme.address() + "/needs"))
                .bodyText()
                .contains(programme.address() + "/needs.xlsx");
    }

    @Test
    void interventionsAndGroupsNameTheirActivitiesAndTheseNameThem() {
        var programme = samples.publishedSummary("Kota SDGs");
        var partner = samples.committed(programme, "Kotaku");
        post(programme.address() + "/workplan/new", "title", "Membangun jamban sekolah");
        var activity = plans.of(programme).activities().getFirst();
        var id = activity.id().toString();

        assertThat(post(
                        programme.address() + "/interventions",
                        "organisation",
                        partner,
                        "activitiesId",
                        "Sanitasi sekolah",
                        "planned",
                        id))
                .hasStatus3xxRedirection();
        assertThat(post(
                        programme.address() + "/groups",
                        "nameId",
                        "Guru",
                        "partId",
                        "Penggerak",
                        "led",
                        id,
                        "joined",
                        id))
                .hasStatus3xxRedirection();

        assertThat(mvc.get().uri(programme.address()))
                .bodyText()
                .contains("Dalam rencana kerja:", "href=\"" + activity.address() + "\"", "Memimpin:");
        assertThat(mvc.get().uri(activity.address()))
                .bodyText()
                .contains("Sanitasi sekolah", "Intervensi Kotaku", "Guru", "Memimpin kegiatan ini");
        assertThat(mvc.get().uri(programme.address() + "/history").with(world.as(world.coordinator())))
                .bodyText()
                .contains("<ins>Membangun jamban sekolah</ins>")
                .doesNotContain(id + "</ins>");
    }

    @Test
    void anActivityThatIsGoneIsNamedNoMore() {
        var programme = samples.publishedSummary("Kota SDGs");
        post(programme.address() + "/workplan/new", "title", "Membangun jamban sekolah");
        var activity = plans.of(programme).activities().getFirst();
        post(
                programme.address() + "/groups",
                "nameId",
                "Guru",
                "partId",
                "Penggerak",
                "led",
                activity.id().toString());

        post(activity.address() + "/removal");

        assertThat(mvc.get().uri(programme.address() + "/groups"))
                .bodyText()
                .contains("Guru")
                .doesNotContain("Memimpin:");
    }

    private MvcTestResult need(ProgrammeSummary programme, String words) {
        return post(
                programme.address() + "/needs",
                "wordsId",
                words,
                "place",
                "17.71.05.1004",
                "source",
                "survei warga",
                "foundOn",
                "Mei 2018");
    }

    private void intervention(ProgrammeSummary programme, String partner, String words, String need) {
        assertThat(post(
                        programme.address() + "/interventions",
                        "organisation",
                        partner,
                        "activitiesId",
                        words,
                        "needs",
                        need))
                .hasStatus3xxRedirection();
    }

    private void group(ProgrammeSummary programme) {
        assertThat(post(programme.address() + "/groups", "nameId", "Perempuan", "partId", "Agen perubahan"))
                .hasStatus3xxRedirection();
    }

    private MvcTestResult post(String address, String... fields) {
        var request =
                mvc.post().uri(address).with(world.as(world.coordinator())).with(csrf());
        for (int at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return request.exchange();
    }
}
