package org.gotong.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.UUID;
import org.gotong.CountedStatements;
import org.gotong.GotongTest;
import org.gotong.World;
import org.gotong.identity.InvitationDirectory;
import org.gotong.identity.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

@GotongTest
class MandateTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    World world;

    @Autowired
    OrganisationDirectory organisations;

    @Autowired
    InvitationDirectory invitations;

    @Autowired
    Mandates mandates;

    OrganisationId baznas = new OrganisationId(new UUID(0, 0));

    @BeforeEach
    void organisation() {
        world.emptyRegister();
        baznas = organisations
                .register(world.viewer(world.coordinator()), NewOrganisation.named("Baznas Bengkulu"))
                .id();
    }

    @Test
    void whoeverAcceptsTheInvitationActsForTheOrganisation() {
        var citra = world.somebody();
        assertThat(edit(citra)).hasStatus(404);

        invite(world.administrator(), citra);
        accept(citra);

        assertThat(edit(citra)).hasStatusOk();
        assertThat(organisations.mandated(citra, LocalDate.of(2026, 11, 21))).containsExactly(baznas);
        assertThat(organisations.people(baznas)).extracting(Mandated::basis).containsExactly("Surat tugas nomor 7");
        assertThat(people(citra)).bodyText().contains("Citra Dewi", "Surat tugas nomor 7", "Sejak 21 Nov 2026");
    }

    @Test
    void anEndedMandateStaysAsAFactAndGivesNothing() {
        var citra = world.somebody();
        invite(world.administrator(), citra);
        accept(citra);
        var mandate = mandates.of(baznas).getFirst();

        assertThat(post(world.administrator(), "/" + mandate.id().text() + "/ending"))
                .hasStatus3xxRedirection();

        assertThat(edit(citra)).hasStatus(404);
        assertThat(people(world.administrator())).bodyText().contains("Citra Dewi", "Berakhir");
        assertThat(post(world.administrator(), "/" + mandate.id().text() + "/ending"))
                .hasStatus3xxRedirection();
        assertThat(mandates.of(baznas)).hasSize(1);
    }

    @Test
    void coordinatorsAndStrangersDoNotSeeThePeople() {
        assertThat(people(world.coordinator())).hasStatus(404);
        assertThat(post(world.somebody(), "").param("email", "a@b.example")).hasStatus(404);
        assertThat(mvc.get().uri("/organisations/baznas-bengkulu/people")).hasStatus3xxRedirection();
    }

    @Test
    void anInvitationNeedsAnAddressAndABasis() {
        assertThat(post(world.administrator(), "").param("email", "bukan surel").param("name", "Citra"))
                .hasStatus(422)
                .bodyText()
                .contains("bukan alamat surel", "bukan surel", "Isian ini wajib diisi.");
    }

    @Test
    void standingsAreReadInOneQuery() {
        var statements =
                CountedStatements.of(() -> mandates.standings(world.administrator(), LocalDate.of(2026, 11, 21)));

        assertThat(statements.stream().filter(sql -> sql.contains("organisations.")))
                .hasSize(1);
    }

    private void invite(PersonId by, PersonId person) {
        var viewer = world.viewer(person);
        assertThat(post(by, "")
                        .param("email", viewer.email())
                        .param("name", viewer.name())
                        .param("basis", "Surat tugas nomor 7"))
                .hasStatus3xxRedirection();
    }

    private void accept(PersonId person) {
        var invitation = invitations.waiting(Mandates.KIND, baznas).getFirst();
        invitations.accept(world.viewer(person), invitation);
    }

    private MockMvcRequestBuilder edit(PersonId person) {
        return mvc.get().uri("/organisations/baznas-bengkulu/edit").with(world.as(person));
    }

    private MockMvcRequestBuilder people(PersonId person) {
        return mvc.get().uri("/organisations/baznas-bengkulu/people").with(world.as(person));
    }

    private MockMvcRequestBuilder post(PersonId person, String rest) {
        return mvc.post()
                .uri("/organisations/baznas-bengkulu/people" + rest)
                .with(world.as(person))
                .with(csrf());
    }
}
