package org.gotong.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.UUID;
import org.gotong.GotongTest;
import org.gotong.Toasts;
import org.gotong.World;
import org.gotong.identity.InvitationDirectory;
import org.gotong.identity.PersonId;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@GotongTest
class RegisterUndoTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    World world;

    @Autowired
    Organisations organisations;

    @Autowired
    OrganisationDirectory directory;

    @Autowired
    Mandates mandates;

    @Autowired
    GiveMandate giveMandate;

    @Autowired
    InvitationDirectory invitations;

    private Organisation kotaku;

    @BeforeEach
    void anOrganisation() {
        world.emptyRegister();
        var by = world.viewer(world.administrator());
        var registered = directory.register(by, NewOrganisation.named("Kotaku"));
        post("/organisations/kotaku", "nameId", "Kota Tanpa Kumuh", "slug", "kota-tanpa-kumuh", "version", "1");
        kotaku = organisations.find(registered.id()).orElseThrow();
    }

    @Test
    void aDeletedOrganisationComesBackUnderItsAddresses() {
        assertThat(mvc.delete().uri("/api/v1/organisations/kota-tanpa-kumuh").with(world.as(world.administrator())))
                .hasStatus(204);
        assertThat(mvc.get().uri("/organisations/kota-tanpa-kumuh")).hasStatus(404);

        assertThat(post(inBin())).hasRedirectedUrl("/organisations/kota-tanpa-kumuh");

        assertThat(organisations.find(kotaku.id())).contains(kotaku);
        assertThat(mvc.get().uri("/organisations/kotaku")).hasStatus(301);
        assertThat(directory.search("Kota Tanpa Kumuh", 3)).hasSize(1);
        assertThat(mvc.get().uri("/organisations/kota-tanpa-kumuh/history").with(world.as(world.administrator())))
                .bodyText()
                .contains("Lembaga dikembalikan");
    }

    @Test
    void anAddressThatSomebodyTookMeanwhileStaysTheirs() {
        mvc.delete()
                .uri("/api/v1/organisations/kota-tanpa-kumuh")
                .with(world.as(world.administrator()))
                .exchange();
        directory.register(world.viewer(world.administrator()), NewOrganisation.named("Kota Tanpa Kumuh"));

        var undo = inBin();
        assertThat(post(undo)).hasRedirectedUrl(undo);

        assertThat(organisations.find(kotaku.id()).orElseThrow().slug()).isEqualTo("kota-tanpa-kumuh-2");
    }

    @Test
    void aMandateThatWasEndedHoldsAgain() {
        var by = world.viewer(world.administrator());
        giveMandate.give(by, kotaku.id(), world.somebody(), "surat", by.person());
        var mandate = mandates.of(kotaku.id()).getFirst();

        var undo = Toasts.undo(post(people() + "/" + mandate.id().text() + "/ending"));
        assertThat(mandates.standings(world.somebody(), LocalDate.of(2026, 11, 21)))
                .isEmpty();
        post(undo);

        assertThat(mandates.of(kotaku.id())).containsExactly(mandate);
    }

    @Test
    void anInvitationThatWasWithdrawnWaitsAgain() {
        post(people(), "email", "baru@contoh.example", "name", "Baru", "basis", "surat");
        var invitation = invitations.waiting(Mandates.KIND, kotaku.id()).getFirst();

        var undo = Toasts.undo(post(people() + "/invitations/" + invitation.id().text() + "/withdrawal"));
        assertThat(invitations.waiting(Mandates.KIND, kotaku.id())).isEmpty();
        post(undo);

        assertThat(invitations.waiting(Mandates.KIND, kotaku.id())).containsExactly(invitation);
    }

    @Test
    void aRemovedLogoComesBackUnlessThereIsAnother() {
        var logo = UUID.randomUUID();
        organisations.save(kotaku.withLogo(logo));

        var undo = Toasts.undo(post("/organisations/kota-tanpa-kumuh/logo/removal"));
        assertThat(organisations.find(kotaku.id()).orElseThrow().logo()).isNull();
        post(undo);

        assertThat(organisations.find(kotaku.id()).orElseThrow().logo()).isEqualTo(logo);
    }

    @Test
    void onlyThoseWhoMayFindTheWayBack() {
        var by = world.viewer(world.administrator());
        giveMandate.give(by, kotaku.id(), world.person("Dedi Partner"), "surat", by.person());
        var mandate = mandates.of(kotaku.id()).getFirst();
        var undo = Toasts.undo(post(people() + "/" + mandate.id().text() + "/ending"));

        for (var person : new PersonId[] {world.somebody(), world.person("Dedi Partner"), world.coordinator()}) {
            assertThat(mvc.post().uri(undo).with(world.as(person)).with(csrf())).hasStatus(404);
        }
    }

    private String people() {
        return "/organisations/kota-tanpa-kumuh/people";
    }

    /** The button of the only thing in the bin. */
    private String inBin() {
        var bin = mvc.get().uri("/bin").with(world.as(world.administrator())).exchange();
        var page = Jsoup.parse(
                new String(bin.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8));
        return page.selectFirst(".data-table form").attr("action");
    }

    private MvcTestResult post(String address, String... fields) {
        var request =
                mvc.post().uri(address).with(world.as(world.administrator())).with(csrf());
        for (int at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return request.exchange();
    }
}
