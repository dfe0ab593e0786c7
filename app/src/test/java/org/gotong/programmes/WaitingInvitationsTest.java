package org.gotong.programmes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.gotong.GotongTest;
import org.gotong.TestClock;
import org.gotong.World;
import org.gotong.identity.PersonId;
import org.gotong.organisations.OrganisationSummary;
import org.gotong.organisations.Pillar;
import org.gotong.platform.pages.Toast;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@GotongTest
class WaitingInvitationsTest {

    private static final Instant AUTUMN = Instant.parse("2018-10-01T03:00:00Z");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    World world;

    @Autowired
    ProgrammeSamples samples;

    @Autowired
    Partners partners;

    @Autowired
    TestClock clock;

    private Programme programme;
    private OrganisationSummary kotaku;
    private PersonId dian;

    @BeforeEach
    void aMandateHolder() {
        clock.set(AUTUMN);
        programme = samples.published("Kota SDGs Bengkulu");
        kotaku = samples.organisation("Kotaku", Pillar.GOVERNMENT);
        dian = world.person("Dian Puspita");
        samples.mandate(dian, kotaku);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void anInvitationIsAcceptedWithOneTap() {
        var invited = samples.invited(programme, kotaku);
        assertThat(page(dian).select(".question").text())
                .contains("Undangan bermitra", "Kota SDGs Bengkulu", "Kotaku diundang oleh Budi Santoso", "Data dasar");

        var answered = answer(invited, "acceptance");

        assertThat(answered).hasRedirectedUrl("/my-work");
        assertThat(partners.find(invited.id()).orElseThrow().state()).isEqualTo(PartnerState.ACCEPTED);
        assertThat(page(dian).select(".empty").text()).contains("Tidak ada yang menunggu Anda");
    }

    @Test
    void aSlipOfTheFingerIsTakenBack() {
        var invited = samples.invited(programme, kotaku);
        var undo = undo(answer(invited, "refusal"));
        assertThat(partners.find(invited.id()).orElseThrow().state()).isEqualTo(PartnerState.DECLINED);

        mvc.post().uri(undo).with(world.as(dian)).with(csrf()).exchange();

        assertThat(partners.find(invited.id()).orElseThrow().state()).isEqualTo(PartnerState.INVITED);
        assertThat(page(dian).select(".question")).hasSize(1);
    }

    @Test
    void silenceIsNoConsentHoweverLongItLasts() {
        var invited = samples.invited(programme, kotaku);

        clock.set(AUTUMN.plus(Duration.ofDays(700)));

        assertThat(page(dian).select(".question")).hasSize(1);
        assertThat(partners.find(invited.id()).orElseThrow().state()).isEqualTo(PartnerState.INVITED);
    }

    @Test
    void whatWasNotedFromAPaperIsConfirmed() {
        var noted = samples.accepted(programme, kotaku);
        assertThat(page(dian).select(".question").text())
                .contains("Tegaskan kemitraan", "Kotaku tercatat setuju pada 14 Mei 2018 (rapat 14 Mei 2018)");

        var undo = undo(answer(noted, "confirmation"));

        assertThat(partners.find(noted.id()).orElseThrow().isUnconfirmed()).isFalse();
        mvc.post().uri(undo).with(world.as(dian)).with(csrf()).exchange();
        assertThat(partners.find(noted.id()).orElseThrow().isUnconfirmed()).isTrue();
    }

    @Test
    void othersAreNotAskedAndMayNotAnswer() {
        var invited = samples.invited(programme, kotaku);

        assertThat(page(world.somebody()).text()).doesNotContain("Undangan bermitra");
        assertThat(mvc.post()
                        .uri(address(invited) + "/acceptance")
                        .with(world.as(world.somebody()))
                        .with(csrf()))
                .hasStatus(404);
        assertThat(mvc.get().uri("/my-work")).hasStatus(302);
    }

    private Document page(PersonId person) {
        var answer = mvc.get().uri("/my-work").with(world.as(person)).exchange();
        assertThat(answer).hasStatus(200);
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private MvcTestResult answer(Partner partner, String noun) {
        return mvc.post()
                .uri(address(partner) + "/" + noun)
                .param("from", "my-work")
                .with(world.as(dian))
                .with(csrf())
                .exchange();
    }

    private String address(Partner partner) {
        return programme.summary().address() + "/partners/" + partner.id().text();
    }

    private static String undo(MvcTestResult answered) {
        var toast = (Toast) answered.getMvcResult().getFlashMap().get(Toast.NAME);
        return Objects.requireNonNull(Objects.requireNonNull(toast).undo());
    }
}
