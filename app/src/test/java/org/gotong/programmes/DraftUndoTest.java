package org.gotong.programmes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import org.gotong.GotongTest;
import org.gotong.TestClock;
import org.gotong.Toasts;
import org.gotong.World;
import org.gotong.organisations.Pillar;
import org.gotong.undo.BinSample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@GotongTest
class DraftUndoTest {

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
    BinSample bin;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @BeforeEach
    void morning() {
        clock.reset();
    }

    @Test
    void aDeletedDraftComesBackWithEverythingInIt() {
        var draft = samples.draft("Kota yang dirancang");
        var partner = samples.invited(draft, samples.organisation("Kotaku", Pillar.GOVERNMENT));

        var undo = Toasts.undo(post(draft, "/removal"));

        assertThat(get("/programmes/" + draft.slug())).hasStatus(404);
        assertThat(get("/workspace")).bodyText().doesNotContain("Kota yang dirancang");
        assertThat(get("/search?q=dirancang")).bodyText().doesNotContain("Kota yang dirancang");
        assertThat(get("/bin")).bodyText().contains("Kota yang dirancang");
        assertThat(mvc.post().uri(undo).with(world.as(world.coordinator())).with(csrf()))
                .hasRedirectedUrl("/programmes/" + draft.slug() + "/overview");
        assertThat(programmes.get(draft.id())).isEqualTo(draft);
        assertThat(partners.find(partner.id())).contains(partner);
        assertThat(get("/workspace")).bodyText().contains("Kota yang dirancang");
        assertThat(get("/search?q=dirancang")).bodyText().contains("Kota yang dirancang");
    }

    @Test
    void afterThirtyDaysItIsGoneForGood() {
        var draft = samples.draft("Kota yang dirancang");
        post(draft, "/removal");

        clock.set(TestClock.MORNING.plus(Duration.ofDays(30)));
        bin.empty();

        assertThat(jdbc.sql("select count(*) from programmes.programme where id = ?")
                        .param(draft.id().value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void theToastOfAnEndingOpensItAgain() {
        var programme = samples.published("Kota SDGs");

        var undo = Toasts.undo(post(programme, "/ending", "on", "2026-11-20", "reason", "selesai"));
        mvc.post().uri(undo).with(world.as(world.coordinator())).with(csrf()).exchange();

        assertThat(programmes.get(programme.id()).endedOn()).isNull();
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).with(world.as(world.coordinator())).exchange();
    }

    private MvcTestResult post(Programme programme, String below, String... fields) {
        var request = mvc.post()
                .uri("/programmes/" + programme.slug() + below)
                .with(world.as(world.coordinator()))
                .with(csrf());
        for (int at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return request.exchange();
    }
}
