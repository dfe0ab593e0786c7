package org.gotong.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.gotong.CountedStatements;
import org.gotong.GotongTest;
import org.gotong.Toasts;
import org.gotong.World;
import org.gotong.identity.InvitationDirectory;
import org.gotong.identity.Office;
import org.gotong.identity.PersonId;
import org.gotong.platform.history.History;
import org.gotong.programmes.PartnerState;
import org.gotong.programmes.ProgrammeDirectory;
import org.gotong.programmes.ProgrammePartner;
import org.gotong.programmes.ProgrammeSamples;
import org.gotong.programmes.ProgrammeSummary;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@GotongTest
class MergingTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    World world;

    @Autowired
    ProgrammeSamples samples;

    @Autowired
    ProgrammeDirectory programmes;

    @Autowired
    OrganisationDirectory organisations;

    @Autowired
    InvitationDirectory invitations;

    @Autowired
    Mandates mandates;

    @Autowired
    History history;

    @Autowired
    JdbcClient jdbc;

    private OrganisationSummary into;
    private OrganisationSummary from;

    @BeforeEach
    void oneOrganisationIsInTheRegisterTwice() {
        world.emptyRegister();
        into = registered("Baznas Bengkulu", "Lembaga zakat.");
        from = registered("BAZNAS Kota Bengkulu", "");
        post(world.administrator(), from.address(), facts("BAZNAS Kota Bengkulu", 1));
    }

    private static Map<String, String> facts(String name, int version) {
        return Map.of(
                "nameId", name,
                "shortName", "BKB",
                "website", "https://bkb.example",
                "identifier", "ID-123",
                "descriptionId", "Badan amil zakat nasional tingkat kota.",
                "version", String.valueOf(version));
    }

    @Test
    void everythingMovesAndTheOldAddressLeadsToTheNew() {
        var both = samples.publishedSummary("Kota SDGs");
        var one = samples.publishedSummary("Air bersih");
        partner(both, into, false);
        partner(both, from, true);
        partner(one, from, false);
        var activity = activity(both, "Pendataan mustahik", into, from);
        intervention(both, from);
        mandate(world.somebody(), into, LocalDate.of(2019, 1, 1));
        mandate(world.somebody(), from, LocalDate.of(2018, 1, 1));
        mandate(world.person("Dedi Partner"), from, LocalDate.of(2018, 1, 1));
        invite(from, "baru@contoh.example");

        assertThat(merge(world.administrator(), Map.of("descriptionId", "from", "nameId", "into")))
                .hasRedirectedUrl("/organisations/baznas-bengkulu");

        assertThat(programmes.partners(both.id()))
                .extracting(ProgrammePartner::organisation, ProgrammePartner::state)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(into.id(), PartnerState.ACCEPTED));
        assertThat(programmes.partners(one.id()))
                .extracting(ProgrammePartner::organisation)
                .containsExactly(into.id());
        assertThat(get(world.coordinator(), activity)).bodyText().contains("BKB");
        assertThat(count("workplan.responsible")).isEqualTo(1);
        assertThat(count("needs.intervention")).isEqualTo(1);
        assertThat(mandates.of(into.id()))
                .extracting(Mandate::personId, Mandate::since)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(world.somebody(), LocalDate.of(2018, 1, 1)),
                        org.assertj.core.groups.Tuple.tuple(world.person("Dedi Partner"), LocalDate.of(2018, 1, 1)));
        assertThat(invitations.waiting(Mandates.KIND, into.id())).hasSize(1);

        var page = get(world.coordinator(), "/organisations/baznas-bengkulu");
        assertThat(page)
                .bodyText()
                .contains(
                        "Badan amil zakat nasional tingkat kota.",
                        "BKB",
                        "BAZNAS Kota Bengkulu",
                        "bkb.example",
                        "ID-123");
        assertThat(mvc.get().uri("/organisations/baznas-kota-bengkulu"))
                .hasStatus(301)
                .hasRedirectedUrl("/organisations/baznas-bengkulu");
        assertThat(mvc.get().uri("/api/v1/organisations/baznas-kota-bengkulu"))
                .hasStatus(308)
                .hasRedirectedUrl("/api/v1/organisations/baznas-bengkulu");
        assertThat(organisations.search("BAZNAS Kota Bengkulu", 5))
                .extracting(OrganisationSummary::id)
                .containsExactly(into.id());
        assertThat(organisations.current(from.id())).isEqualTo(into.id());
    }

    @Test
    void oneLineInTheHistoryTellsIt() {
        merge(world.administrator(), Map.of());

        var changes = history.of(into.id().value(), 50, Long.MAX_VALUE);
        assertThat(changes.stream().filter(change -> change.kind().equals(MergeOrganisations.KIND)))
                .hasSize(1);
        // What happened to the other before stands here too: registered and changed.
        assertThat(changes).hasSize(5);
        assertThat(get(world.administrator(), "/organisations/baznas-bengkulu/history"))
                .bodyText()
                .contains("Dua catatan digabungkan", "BAZNAS Kota Bengkulu (baznas-kota-bengkulu)");
    }

    @Test
    void theFullerOneIsOfferedInEachFieldThatDiffers() {
        var page = document(get(world.administrator(), into.address() + "/merging?with=" + from.slug()));

        assertThat(page.select(".version-field legend").eachText())
                .containsExactly(
                        "Nama dalam bahasa Indonesia",
                        "Nama pendek",
                        "Nomor pengenal",
                        "Situs web",
                        "Uraian dalam bahasa Indonesia");
        assertThat(page.select(".version-field input[checked]").eachAttr("value"))
                .containsExactly("into", "from", "from", "from", "from");
        assertThat(page.text()).contains("Penggabungan tidak dapat diurungkan", "/organisations/baznas-kota-bengkulu");
    }

    @Test
    void theOtherIsFoundBySearchAndByItsLikeness() {
        registered("Yayasan Lain", "");

        var page = document(get(world.administrator(), into.address() + "/merging?q=lain"));

        assertThat(page.select("ul.lines li > a:first-child").eachText())
                .containsExactly("BAZNAS Kota Bengkulu", "Yayasan Lain");
    }

    @Test
    void aProbableDuplicateIsOfferedOnThePageToThoseWhoMayMerge() {
        registered("Yayasan Baznas Bengkulu", "");

        assertThat(document(get(world.administrator(), into.address()))
                        .select(".banner")
                        .text())
                .contains("Mungkin sama dengan Yayasan Baznas Bengkulu");
        assertThat(document(get(world.coordinator(), into.address())).select(".banner"))
                .isEmpty();
    }

    @Test
    void whatSomebodyChangedMeanwhileIsShownAgainAndNothingIsMerged() {
        var sent = new HashMap<>(Map.of("version", "1", "otherVersion", "1", "with", from.slug()));

        var answer = post(world.administrator(), into.address() + "/merging", sent);

        assertThat(answer).hasStatus(409).bodyText().contains("Ada yang mengubah salah satunya sementara itu");
        assertThat(organisations.find("baznas-kota-bengkulu"))
                .map(OrganisationSummary::id)
                .contains(from.id());
    }

    @Test
    void onlyThoseWhoKeepTheRegisterMerge() {
        mandate(world.somebody(), into, LocalDate.of(2018, 1, 1));
        for (var person : new PersonId[] {world.coordinator(), world.somebody()}) {
            assertThat(get(person, into.address() + "/merging")).hasStatus(404);
            assertThat(get(person, into.address())).bodyText().doesNotContain("Gabungkan dengan");
            assertThat(merge(person, Map.of())).hasStatus(404);
        }
        assertThat(mvc.get().uri(into.address() + "/merging")).hasStatus3xxRedirection();
        assertThat(get(world.person("Rina Registrar", Office.REGISTRAR), into.address() + "/merging"))
                .hasStatusOk();
        assertThat(organisations.find("baznas-kota-bengkulu")).isPresent();
    }

    @Test
    void whatWaitedInTheBinComesBackToWhatItBecame() {
        var kota = samples.publishedSummary("Kota SDGs");
        partner(kota, from, false);
        var activity = activity(kota, "Pendataan mustahik", from);
        var undo = Toasts.undo(post(world.coordinator(), activity + "/removal", Map.of()));
        merge(world.administrator(), Map.of());

        post(world.coordinator(), undo, Map.of());

        assertThat(count("workplan.responsible")).isEqualTo(1);
    }

    @Test
    void comparingAsksAsManyQuestionsWhateverHangsOnIt() {
        var compare = into.address() + "/merging?with=" + from.slug();
        get(world.administrator(), compare);
        var before = CountedStatements.of(() -> get(world.administrator(), compare));
        partner(samples.publishedSummary("Satu"), from, false);
        partner(samples.publishedSummary("Dua"), from, false);

        assertThat(CountedStatements.of(() -> get(world.administrator(), compare)))
                .hasSameSizeAs(before);
    }

    private OrganisationSummary registered(String name, String description) {
        var summary = organisations.register(world.viewer(world.administrator()), NewOrganisation.named(name));
        if (!description.isEmpty()) {
            post(
                    world.administrator(),
                    summary.address(),
                    Map.of("nameId", name, "descriptionId", description, "version", "1"));
        }
        return summary;
    }

    private MvcTestResult merge(PersonId person, Map<String, String> choices) {
        var sent = new HashMap<>(Map.of("with", from.slug(), "version", "2", "otherVersion", "2"));
        sent.putAll(choices);
        return post(person, into.address() + "/merging", sent);
    }

    private void partner(ProgrammeSummary programme, OrganisationSummary organisation, boolean accepted) {
        assertThat(post(
                        world.coordinator(),
                        programme.address() + "/partners",
                        Map.of("organisation", organisation.slug(), "name", organisation.nameId())))
                .hasStatus3xxRedirection();
        if (accepted) {
            var id = programmes.partners(programme.id()).getLast().id().text();
            assertThat(post(
                            world.coordinator(),
                            programme.address() + "/partners/" + id + "/paper",
                            Map.of("on", "2018-05-14", "source", "rapat")))
                    .hasStatus3xxRedirection();
        }
    }

    private String activity(ProgrammeSummary programme, String title, OrganisationSummary... responsible) {
        var names = String.join(
                "\n",
                java.util.Arrays.stream(responsible)
                        .map(OrganisationSummary::nameId)
                        .toList());
        var answer = post(
                world.coordinator(),
                programme.address() + "/workplan/new",
                Map.of("title", title, "period", "2018", "responsible", names));
        assertThat(answer).hasStatus3xxRedirection();
        return answer.getResponse().getRedirectedUrl();
    }

    private void intervention(ProgrammeSummary programme, OrganisationSummary organisation) {
        assertThat(post(
                        world.coordinator(),
                        programme.address() + "/interventions",
                        Map.of("organisation", organisation.id().text(), "activitiesId", "Zakat untuk jamban")))
                .hasStatus3xxRedirection();
    }

    private void mandate(PersonId person, OrganisationSummary organisation, LocalDate since) {
        jdbc.sql("""
                        insert into organisations.mandate (id, organisation_id, person_id, since, basis, given_at)
                        values (?, ?, ?, ?, 'contoh', ?)
                        """)
                .params(UUID.randomUUID(), organisation.id().value(), person.value(), since, OffsetDateTime.now())
                .update();
    }

    private void invite(OrganisationSummary organisation, String email) {
        assertThat(post(
                        world.administrator(),
                        organisation.address() + "/people",
                        Map.of("email", email, "name", "Baru", "basis", "surat")))
                .hasStatus3xxRedirection();
    }

    /** How many rows of that table name the one that stays. */
    private long count(String table) {
        return jdbc.sql("select count(*) from " + table + " where organisation_id = ?")
                .param(into.id().value())
                .query(Long.class)
                .single();
    }

    private MvcTestResult get(PersonId person, String address) {
        return mvc.get().uri(address).with(world.as(person)).exchange();
    }

    private MvcTestResult post(PersonId person, String address, Map<String, String> fields) {
        var request = mvc.post().uri(address).with(world.as(person)).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private static Document document(MvcTestResult answer) {
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
