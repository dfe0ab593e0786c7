package org.gotong.programmes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.gotong.GotongTest;
import org.gotong.World;
import org.gotong.organisations.Pillar;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@GotongTest
class ProgrammeFormsTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    World world;

    @Autowired
    ProgrammeSamples samples;

    @Autowired
    Programmes programmes;

    @Autowired
    Partners partners;

    @Autowired
    RoleHoldings roles;

    @Test
    void coordinatorGoesFromNothingToAPublishedProgrammeInTwoForms() {
        var begun = mvc.post()
                .uri("/programmes")
                .with(world.as(world.coordinator()))
                .with(csrf())
                .param("title", "Kota SDGs Bengkulu")
                .param("summary", "Menata kawasan kumuh bersama warga.")
                .param("goals", "11", "1")
                .param("place.text", "17.71.05.1004")
                .param("period", "September 2018 sampai September 2021")
                .exchange();
        assertThat(begun).hasStatus3xxRedirection().hasRedirectedUrl("/programmes/kota-sdgs-bengkulu/overview");
        assertThat(post("/programmes/kota-sdgs-bengkulu/publication")).hasStatus3xxRedirection();

        assertThat(mvc.get().uri("/programmes/kota-sdgs-bengkulu"))
                .hasStatusOk()
                .bodyText()
                .contains("Kota SDGs Bengkulu", "Sumber Jaya", "Menata kawasan kumuh");
    }

    @Test
    void aSignThatNobodyTypesIsRefusedInWords() {
        var programme = samples.draft("Kota SDGs");

        for (var broken : java.util.List.of("Kota\u0000SDGs", "Kota \ud800 SDGs")) {
            assertThat(post(
                            programme.summary().address() + "/text",
                            "version",
                            String.valueOf(programme.version()),
                            "titleId",
                            broken))
                    .hasStatus(422)
                    .bodyText()
                    .contains("href=\"#titleId\"", "tanda yang tidak terbaca");
        }
        assertThat(mvc.get().uri("/programmes").param("q", "a\u0000b")).hasStatus(400);
    }

    @Test
    void whoeverHasNoOfficeBeginsNothing() {
        assertThat(mvc.get().uri("/programmes/new").with(world.as(world.somebody())))
                .hasStatus(404);
        assertThat(mvc.get().uri("/programmes/new").with(world.as(world.coordinator())))
                .hasStatusOk();
    }

    @Test
    void aFaultyFormKeepsWhatWasTyped() {
        var refused = mvc.post()
                .uri("/programmes")
                .with(world.as(world.coordinator()))
                .with(csrf())
                .param("title", "")
                .param("summary", "Kata-kata <b>saya</b>")
                .param("period", "kapan-kapan")
                .param("place.text", "Nirwana Entah")
                .exchange();

        assertThat(refused)
                .hasStatus(422)
                .bodyText()
                .contains("Kata-kata &lt;b&gt;saya&lt;/b&gt;", "kapan-kapan", "href=\"#title\"", "href=\"#period\"")
                .contains("Nirwana Entah")
                .doesNotContain("<b>saya</b>");
    }

    @Test
    void theSecondOfTwoEditorsSeesBothVersions() {
        var programme = samples.draft("Kota SDGs");
        var text = programme.summary().address() + "/text";
        assertThat(save(programme, "Judul pertama")).hasStatus3xxRedirection();

        assertThat(save(programme, "Judul kedua"))
                .hasStatus(409)
                .bodyText()
                .contains("Judul pertama", "Judul kedua", "action=\"" + text + "\"");
        assertThat(programmes.get(programme.id()).facts().titleId()).isEqualTo("Judul pertama");
    }

    @Test
    void theHistoryTellsWhoChangedWhat() {
        var programme = samples.draft("Kota SDGs");
        save(programme, "Kota SDGs Bengkulu");

        assertThat(mvc.get().uri(programme.summary().address() + "/history").with(world.as(world.coordinator())))
                .bodyText()
                .contains("Budi Santoso", "<del>Kota SDGs</del>", "<ins>Kota SDGs Bengkulu</ins>", "Judul");
    }

    @Test
    void coordinatorEndsTheProgrammeAndOpensItAgain() {
        var programme = samples.published("Kota SDGs");
        var address = programme.summary().address();

        assertThat(post(address + "/ending", "on", "2021-09-30", "reason", "masa selesai"))
                .hasStatus3xxRedirection();
        assertThat(mvc.get().uri(address)).bodyText().contains("Diakhiri 30 Sep 2021");
        assertThat(post(address + "/ending", "on", "2021-09-30", "reason", "lagi"))
                .hasStatus(409);
        assertThat(post(address + "/reopening")).hasStatus3xxRedirection();
        assertThat(mvc.get().uri(address)).bodyText().doesNotContain("Diakhiri 30 Sep 2021");
    }

    @Test
    void anInvitedPartnerAnswersWithTwoTaps() {
        var programme = samples.draft("Kota SDGs");
        var organisation = samples.organisation("Kotaku", Pillar.GOVERNMENT);
        samples.mandate(world.somebody(), organisation);
        assertThat(post(programme.summary().address() + "/partners", "name", "Kotaku", "partId", "Pemetaan"))
                .hasStatus3xxRedirection();
        var partner = partners.of(organisation.id()).getFirst();
        var address =
                programme.summary().address() + "/partners/" + partner.id().text();

        assertThat(mvc.get().uri("/workspace").with(world.as(world.somebody())))
                .bodyText()
                .contains(address);
        assertThat(mvc.get().uri(address).with(world.as(world.somebody())))
                .bodyText()
                .contains("Ya, kami ikut", "Pemetaan");
        assertThat(mvc.post()
                        .uri(address + "/acceptance")
                        .with(world.as(world.coordinator()))
                        .with(csrf()))
                .hasStatus(404);
        assertThat(mvc.post()
                        .uri(address + "/acceptance")
                        .with(world.as(world.somebody()))
                        .with(csrf()))
                .hasStatus3xxRedirection();

        assertThat(partners.find(partner.id()).orElseThrow().state()).isEqualTo(PartnerState.ACCEPTED);
    }

    @Test
    void whatWasAcceptedOnPaperIsMarkedUntilItIsConfirmed() {
        var programme = samples.published("Kota SDGs");
        var organisation = samples.organisation("Kotaku", Pillar.GOVERNMENT);
        var partner = samples.invited(programme, organisation);
        var address =
                programme.summary().address() + "/partners/" + partner.id().text();

        assertThat(post(address + "/paper", "on", "2018-05-14", "source", "MoU 12/2018"))
                .hasStatus3xxRedirection();
        assertThat(mvc.get().uri(programme.summary().address())).bodyText().contains("dicatat dari: MoU 12/2018");
        samples.mandate(world.somebody(), organisation);
        assertThat(mvc.post()
                        .uri(address + "/confirmation")
                        .with(world.as(world.somebody()))
                        .with(csrf()))
                .hasStatus3xxRedirection();
        assertThat(mvc.get().uri(programme.summary().address()))
                .bodyText()
                .contains("Ikut sejak 14 Mei 2018")
                .doesNotContain("dicatat dari");
    }

    @Test
    void anUnknownOrganisationIsAskedFor() {
        var programme = samples.draft("Kota SDGs");

        assertThat(post(programme.summary().address() + "/partners", "name", "Lembaga Entah"))
                .hasStatus(422)
                .bodyText()
                .contains("Belum ada lembaga bernama", "Daftarkan lembaga baru: Lembaga Entah");
    }

    @Test
    void peopleAreInvitedByTheirRole() {
        var programme = samples.draft("Kota SDGs");
        var people = programme.summary().address() + "/people";

        assertThat(post(people, "name", "Dewi Anggraini", "email", "dewi@contoh.example", "role", "editor"))
                .hasStatus3xxRedirection();
        assertThat(mvc.get().uri(people).with(world.as(world.coordinator())))
                .bodyText()
                .contains("Budi Santoso", "Dewi Anggraini", "Belum menjawab");
    }

    @Test
    void theLastCoordinatorStays() {
        var programme = samples.draft("Kota SDGs");
        var people = programme.summary().address() + "/people";
        var coordinator = roles.of(programme.id()).getFirst();

        post(people + "/" + coordinator.id() + "/ending");
        assertThat(roles.of(programme.id())).containsExactly(coordinator);

        var second = world.somebody();
        roles.give(world.viewer(world.administrator()), programme.id(), second, ProgrammeRole.COORDINATOR);
        post(people + "/" + coordinator.id() + "/ending");
        assertThat(roles.of(programme.id()))
                .filteredOn(holding -> holding.until() == null)
                .extracting(RoleHolding::person)
                .containsExactly(second);
    }

    @Test
    void theListsOfATextAreFieldsOfTheirOwn() {
        var programme = samples.draft("Kota SDGs");
        var text = programme.summary().address() + "/text";

        assertThat(post(
                        text,
                        "version",
                        String.valueOf(programme.version()),
                        "titleId",
                        "Kota SDGs",
                        "goalLines[0].first",
                        "11",
                        "goalLines[0].second",
                        "60",
                        "goalLines[2].first",
                        "6.2",
                        "goalLines[2].second",
                        "40",
                        "placeLines[0].text",
                        "Sumber Jaya, Kampung Melayu",
                        "phaseLines[0].first",
                        "Persiapan",
                        "phaseLines[0].third",
                        "Mei sampai Agustus 2018",
                        "planLines[1].first",
                        "RAD SDGs | Bengkulu",
                        "planLines[1].second",
                        "https://bengkulu.example/rad"))
                .hasStatus3xxRedirection();

        var facts = programmes.get(programme.id()).facts();
        assertThat(facts.goals()).extracting(goal -> goal.code().text()).containsExactly("11", "6.2");
        assertThat(facts.places()).extracting(place -> place.code().text()).containsExactly("17.71.05.1004");
        assertThat(facts.phases().getFirst().period()).isEqualTo(org.gotong.reading.Period.parse("2018-05/2018-08"));
        assertThat(facts.plans())
                .containsExactly(new ProgrammeFacts.PublicPlan("RAD SDGs / Bengkulu", "https://bengkulu.example/rad"));
        assertThat(mvc.get().uri(text).with(world.as(world.coordinator())))
                .bodyText()
                .contains("Sumber Jaya, Kampung Melayu, Kota Bengkulu", "<output id=\"goal-sum\">100</output>");
    }

    @Test
    void moreRowsAreAskedForWithoutLosingWhatWasTyped() {
        var programme = samples.draft("Kota SDGs");
        var text = programme.summary().address() + "/text";

        assertThat(post(
                        text,
                        "more",
                        "phases",
                        "titleId",
                        "Judul belum tersimpan",
                        "phaseLines[0].first",
                        "Persiapan",
                        "phaseLines[1].first",
                        "Pelaksanaan"))
                .hasStatusOk()
                .bodyText()
                .contains("Judul belum tersimpan", "value=\"Pelaksanaan\"", "name=\"phaseLines[5].first\"");
        assertThat(programmes.get(programme.id()).facts().titleId()).isEqualTo("Kota SDGs");
    }

    @Test
    void wrongWeightsAreToldAtTheirList() {
        var programme = samples.draft("Kota SDGs");

        assertThat(post(
                        programme.summary().address() + "/text",
                        "version",
                        String.valueOf(programme.version()),
                        "titleId",
                        "Kota SDGs",
                        "goalLines[0].first",
                        "11",
                        "goalLines[0].second",
                        "60",
                        "goalLines[1].first",
                        "6"))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#goals\"", "Bobot harus diisi semua dan berjumlah 100; sekarang 60");
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult save(Programme programme, String title) {
        var form = ProgrammeForm.of(programme);
        var request = mvc.post()
                .uri(programme.summary().address() + "/text")
                .with(world.as(world.coordinator()))
                .with(csrf())
                .param("version", form.version());
        form.fields().forEach((name, value) -> request.param(name, name.equals("titleId") ? title : value));
        return request.exchange();
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult post(String address, String... fields) {
        var request =
                mvc.post().uri(address).with(world.as(world.coordinator())).with(csrf());
        for (int at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return request.exchange();
    }
}
