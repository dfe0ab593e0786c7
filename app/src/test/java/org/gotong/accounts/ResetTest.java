package org.gotong.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import org.gotong.GotongTest;
import org.gotong.TestClock;
import org.gotong.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@GotongTest
class ResetTest {

    private static final String OLD = "perahu senja kopi";
    private static final String NEW = "layar fajar teh";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    World world;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void aLinkFromALetterSetsANewPasswordAndEndsAllSessions() {
        var citra = world.email(world.withPassword(world.somebody(), OLD));
        var session = signIn(citra, OLD).getResponse().getCookie("SESSION");
        ask(citra);
        var link = world.linkTo(citra);

        assertThat(mvc.get().uri(link)).hasStatusOk().bodyText().contains(citra);
        assertThat(choose(link, NEW)).hasStatus(302).hasRedirectedUrl("/sign-in?after=new-password");

        assertThat(mvc.get().uri("/account").cookie(session)).hasStatus(302);
        assertThat(signIn(citra, OLD)).hasStatus(422);
        assertThat(signIn(citra, NEW)).hasStatus(302);
    }

    @Test
    void theLinkWorksOnce() {
        var citra = world.email(world.withPassword(world.somebody(), OLD));
        ask(citra);
        var link = world.linkTo(citra);
        choose(link, NEW);

        assertThat(choose(link, "angin malam susu")).hasStatus(404).bodyText().contains("tidak berlaku lagi");
        assertThat(mvc.get().uri(link)).hasStatus(404);
        assertThat(signIn(citra, NEW)).hasStatus(302);
    }

    @Test
    void theLinkHoldsForAnHour() {
        var citra = world.email(world.withPassword(world.somebody(), OLD));
        ask(citra);
        var link = world.linkTo(citra);

        clock.set(TestClock.MORNING.plus(Duration.ofMinutes(61)));

        assertThat(mvc.get().uri(link)).hasStatus(404);
        assertThat(choose(link, NEW)).hasStatus(404);
    }

    @Test
    void aFaultyPasswordLeavesTheLinkAsItIs() {
        var citra = world.email(world.withPassword(world.somebody(), OLD));
        ask(citra);
        var link = world.linkTo(citra);

        assertThat(choose(link, "password123")).hasStatus(422).bodyText().contains("paling sering ditebak");
        assertThat(choose(link, NEW)).hasStatus(302);
    }

    @Test
    void theTableHoldsNothingThatOpensAnAccount() {
        var citra = world.email(world.withPassword(world.somebody(), OLD));
        ask(citra);
        var secret = world.linkTo(citra).replaceFirst(".*/", "");

        assertThat(jdbc.sql("select encode(secret_hash, 'escape') from accounts.reset")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .noneMatch(row -> row.contains(secret));
    }

    @Test
    void whoeverHasNoAccountGetsTheSameAnswerAndNoLetter() {
        var citra = world.email(world.somebody());

        assertThat(ask("nobody@contoh.example")).hasStatus(302).hasRedirectedUrl("/password-reset?after=sending");
        assertThat(ask(citra)).hasStatus(302).hasRedirectedUrl("/password-reset?after=sending");

        assertThat(letters("nobody@contoh.example")).isZero();
        assertThat(letters(citra)).isOne();
        assertThat(mvc.get().uri("/password-reset?after=sending"))
                .bodyText()
                .contains("Bila ada akun dengan alamat itu");
    }

    @Test
    void nobodyIsFloodedWithLetters() {
        var citra = world.email(world.somebody());

        for (int time = 1; time <= 5; time++) {
            assertThat(ask(citra)).hasRedirectedUrl("/password-reset?after=sending");
        }

        assertThat(letters(citra)).isEqualTo(3);
    }

    @Test
    void theLetterSpeaksTheLanguageOfThePage() {
        var citra = world.email(world.somebody());

        mvc.post()
                .uri("/password-reset?lang=en")
                .with(csrf())
                .param("email", citra)
                .exchange();

        assertThat(world.letterTo(citra)).startsWith("Dear Citra Dewi,");
    }

    private MvcTestResult ask(String email) {
        return mvc.post()
                .uri("/password-reset")
                .with(csrf())
                .param("email", email)
                .exchange();
    }

    private MvcTestResult choose(String link, String password) {
        return mvc.post().uri(link).with(csrf()).param("password", password).exchange();
    }

    private MvcTestResult signIn(String email, String password) {
        return mvc.post()
                .uri("/sign-in")
                .with(csrf())
                .param("email", email)
                .param("password", password)
                .exchange();
    }

    private long letters(String email) {
        return jdbc.sql("select count(*) from platform.letter where recipient = ?")
                .param(email)
                .query(Long.class)
                .single();
    }
}
