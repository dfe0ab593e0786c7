package org.gotong.programmes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.gotong.GotongTest;
import org.gotong.Toasts;
import org.gotong.World;
import org.gotong.identity.PersonId;
import org.gotong.organisations.OrganisationSummary;
import org.gotong.organisations.Pillar;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@GotongTest
class StandingsUndoTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    World world;

    @Autowired
    ProgrammeSamples samples;

    @Autowired
    Partners partners;

    @Autowired
    RoleHoldings roles;

    private Programme kota;
    private OrganisationSummary kotaku;

    @BeforeEach
    void aProgrammeAndAnOrganisation() {
        kota = samples.published("Kota SDGs");
        kotaku = samples.organisation("Kotaku", Pillar.GOVERNMENT);
        samples.mandate(world.somebody(), kotaku);
    }

    @Test
    void aPartnerThatLeftByMistakeTakesPartAgain() {
        var partner = samples.accepted(kota, kotaku);

        var undo = Toasts.undo(post(world.coordinator(), at(partner) + "/leaving", "reason", "salah tekan"));
        assertThat(now(partner).state()).isEqualTo(PartnerState.LEFT);
        assertThat(post(world.coordinator(), undo)).hasRedirectedUrl(at(partner));

        assertThat(now(partner).state()).isEqualTo(PartnerState.ACCEPTED);
        assertThat(now(partner).acceptance()).isEqualTo(partner.acceptance());
    }

    @Test
    void anAnswerIsTakenBackByThoseWhoAnswerOnly() {
        var partner = samples.invited(kota, kotaku);

        var undo = Toasts.undo(post(world.somebody(), at(partner) + "/acceptance"));

        assertThat(post(world.coordinator(), undo)).hasStatus(404);
        assertThat(now(partner).state()).isEqualTo(PartnerState.ACCEPTED);
        assertThat(post(world.somebody(), undo)).hasStatus(302);
        assertThat(now(partner).state()).isEqualTo(PartnerState.INVITED);
    }

    @Test
    void whoWasInvitedAnewSinceDoesNotComeBackTwice() {
        var partner = samples.accepted(kota, kotaku);
        var undo = Toasts.undo(post(world.coordinator(), at(partner) + "/leaving"));
        samples.invited(kota, kotaku);

        assertThat(post(world.coordinator(), undo)).hasStatus(409);
        assertThat(now(partner).state()).isEqualTo(PartnerState.LEFT);
    }

    @Test
    void aRoleThatWasEndedIsHeldAgain() {
        samples.role(world.somebody(), kota.id(), ProgrammeRole.EDITOR);
        var role = roles.of(kota.id()).stream()
                .filter(held -> held.role() == ProgrammeRole.EDITOR)
                .findFirst()
                .orElseThrow();

        var undo = Toasts.undo(
                post(world.coordinator(), "/programmes/" + kota.slug() + "/people/" + role.id() + "/ending"));
        assertThat(post(world.somebody(), undo)).hasStatus(404);
        assertThat(post(world.coordinator(), undo)).hasStatus(302);

        assertThat(roles.of(kota.id())).contains(role);
    }

    private Partner now(Partner partner) {
        return partners.find(partner.id()).orElseThrow();
    }

    private String at(Partner partner) {
        return "/programmes/" + kota.slug() + "/partners/" + partner.id().text();
    }

    private MvcTestResult post(PersonId person, String address, String... fields) {
        var request = mvc.post().uri(address).with(world.as(person)).with(csrf());
        for (int at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return request.exchange();
    }
}
