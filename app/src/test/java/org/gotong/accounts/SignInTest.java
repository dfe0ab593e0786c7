package org.gotong.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import org.gotong.GotongTest;
import org.gotong.TestClock;
import org.gotong.World;
import org.gotong.identity.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@GotongTest
class SignInTest {

    private static final String PASSWORD = "perahu senja kopi";

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
    void letsInAndLeadsBackToWhereThePersonWanted() {
        var ayu = world.withPassword(world.somebody(), PASSWORD);

        var answer = signIn(ayu, PASSWORD, "/account");

        assertThat(answer).hasStatus(302).hasRedirectedUrl("/account");
        assertThat(mvc.get().uri("/account").cookie(session(answer)))
                .hasStatusOk()
                .bodyText()
                .contains("Citra Dewi", world.email(ayu));
    }

    @Test
    void theAddressMayBeTypedInAnyCase() {
        var citra = world.withPassword(world.somebody(), PASSWORD);

        assertThat(post(" " + world.email(citra).toUpperCase() + " ", PASSWORD, "/", "192.0.2.1"))
                .hasStatus(302);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://elsewhere.example/", "//elsewhere.example", "/\\elsewhere.example"})
    void neverLeadsElsewhere(String from) {
        var citra = world.withPassword(world.somebody(), PASSWORD);

        assertThat(signIn(citra, PASSWORD, from)).hasStatus(302).hasRedirectedUrl("/");
    }

    @Test
    void aPageThatNeedsAPersonSendsGuestsHereAndBack() {
        assertThat(mvc.get().uri("/account?tab=x"))
                .hasStatus(302)
                .hasRedirectedUrl("/sign-in?from=%2Faccount%3Ftab%3Dx");
        assertThat(mvc.get().uri("/sign-in?from=/account"))
                .hasStatusOk()
                .bodyText()
                .contains("name=\"from\" value=\"/account\"");
    }

    @Test
    void whoeverHasNoAccountReadsTheSameAsWhoeverMistypes() {
        var citra = world.withPassword(world.somebody(), PASSWORD);
        var known = world.email(citra);
        var unknown = "nobody@contoh.example";

        var wrong = post(known, "salah sama sekali", "/", "192.0.2.1");
        var nobody = post(unknown, "salah sama sekali", "/", "192.0.2.1");

        assertThat(wrong).hasStatus(422).bodyText().contains("Surel atau kata sandi tidak cocok");
        assertThat(withoutToken(nobody).replace(unknown, ""))
                .isEqualTo(withoutToken(wrong).replace(known, ""));
        assertThat(wrong.getResponse().getCookie("SESSION")).isNull();
    }

    @Test
    void theEleventhGuessWaitsEvenWhenItIsRight() {
        var citra = world.withPassword(world.somebody(), PASSWORD);

        for (int guess = 1; guess <= 10; guess++) {
            // Each from somewhere else: the account itself is what is guarded.
            assertThat(post(world.email(citra), "tebakan " + guess, "/", "192.0.2." + guess))
                    .hasStatus(422);
        }
        assertThat(post(world.email(citra), PASSWORD, "/", "192.0.2.99"))
                .hasStatus(429)
                .bodyText()
                .contains("Terlalu banyak percobaan. Tunggu 15 menit");

        clock.set(TestClock.MORNING.plus(Duration.ofMinutes(16)));
        assertThat(signIn(citra, PASSWORD, "/")).hasStatus(302);
    }

    @Test
    void unknownAccountsAreLimitedAlikeSoThatTheLimitTellsNothing() {
        for (int guess = 1; guess <= 10; guess++) {
            post("nobody@contoh.example", "tebakan " + guess, "/", "192.0.2." + guess);
        }

        assertThat(post("nobody@contoh.example", "tebakan", "/", "192.0.2.99")).hasStatus(429);
    }

    @Test
    void oneAddressCannotTryAllAccounts() {
        var citra = world.withPassword(world.somebody(), PASSWORD);

        for (int guess = 1; guess <= 60; guess++) {
            post("orang" + guess + "@contoh.example", "tebakan", "/", "2001:db8:1:2::" + guess);
        }

        assertThat(post(world.email(citra), PASSWORD, "/", "2001:db8:1:2:ffff::1"))
                .hasStatus(429);
        assertThat(post(world.email(citra), PASSWORD, "/", "2001:db8:1:3::1")).hasStatus(302);
    }

    @Test
    void slipsAreForgivenOnceThePersonIsIn() {
        var citra = world.withPassword(world.somebody(), PASSWORD);

        for (int day = 1; day <= 3; day++) {
            for (int slip = 1; slip <= 9; slip++) {
                post(world.email(citra), "salah ketik", "/", "192.0.2." + day);
            }
            assertThat(signIn(citra, PASSWORD, "/")).hasStatus(302);
        }
    }

    @Test
    void theSessionIsNewSoThatAPreparedOneIsWorthNothing() {
        var attacker = session(signIn(world.withPassword(world.coordinator(), PASSWORD), PASSWORD, "/"));
        var citra = world.withPassword(world.somebody(), PASSWORD);

        var answer = mvc.post()
                .uri("/sign-in")
                .with(csrf())
                .cookie(attacker)
                .param("email", world.email(citra))
                .param("password", PASSWORD)
                .exchange();

        assertThat(session(answer).getValue()).isNotEqualTo(attacker.getValue());
        assertThat(mvc.get().uri("/account").cookie(attacker)).hasStatus(302);
        assertThat(mvc.get().uri("/account").cookie(new Cookie("SESSION", "made-up")))
                .hasStatus(302);
    }

    @Test
    void aHashOfOlderParametersIsMadeAnew() {
        var citra = world.withPassword(world.somebody(), PASSWORD);

        signIn(citra, PASSWORD, "/");

        assertThat(jdbc.sql("select hash from accounts.password where person_id = ?")
                        .param(citra.value())
                        .query(String.class)
                        .single())
                .startsWith("{argon2id}$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(signIn(citra, PASSWORD, "/")).hasStatus(302);
    }

    @Test
    void cookiesAreForThisSiteOnlyAndBehindHttpsForHttpsOnly() {
        var citra = world.withPassword(world.somebody(), PASSWORD);

        var plain = signIn(citra, PASSWORD, "/").getResponse().getHeaders(HttpHeaders.SET_COOKIE);
        var secure = mvc.post()
                .uri("/sign-in")
                .with(csrf())
                .secure(true)
                .param("email", world.email(citra))
                .param("password", PASSWORD)
                .exchange();

        assertThat(plain)
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith("SESSION=")
                        .contains("HttpOnly", "SameSite=Lax")
                        .doesNotContain("Secure"));
        assertThat(secure.getResponse().getHeaders(HttpHeaders.SET_COOKIE))
                .anySatisfy(cookie -> assertThat(cookie).startsWith("SESSION=").contains("Secure"));
    }

    @Test
    void aFormFromElsewhereIsRefused() {
        var citra = world.withPassword(world.somebody(), PASSWORD);

        assertThat(mvc.post().uri("/sign-in").param("email", world.email(citra)).param("password", PASSWORD))
                .hasStatus(403);
    }

    @Test
    void signingOutEndsTheSession() {
        var session = session(signIn(world.withPassword(world.somebody(), PASSWORD), PASSWORD, "/"));

        assertThat(mvc.post().uri("/sign-out").with(csrf()).cookie(session))
                .hasStatus(302)
                .hasRedirectedUrl("/sign-in?after=leaving");

        assertThat(mvc.get().uri("/account").cookie(session)).hasStatus(302);
        assertThat(mvc.get().uri("/sign-in?after=leaving")).bodyText().contains("Anda sudah keluar.");
    }

    @Test
    void aFaultyFormKeepsWhatWasTypedExceptThePassword() {
        var answer = post("citra", PASSWORD, "/account", "192.0.2.1");

        assertThat(answer).hasStatus(422);
        assertThat(answer)
                .bodyText()
                .contains("value=\"citra\"", "value=\"/account\"")
                .doesNotContain(PASSWORD);
    }

    private MvcTestResult signIn(PersonId person, String password, String from) {
        return post(world.email(person), password, from, "192.0.2.200");
    }

    private MvcTestResult post(String email, String password, String from, String address) {
        return mvc.post()
                .uri("/sign-in")
                .with(csrf())
                .remoteAddress(address)
                .param("email", email)
                .param("password", password)
                .param("from", from)
                .exchange();
    }

    private static Cookie session(MvcTestResult answer) {
        var cookie = answer.getResponse().getCookie("SESSION");
        assertThat(cookie).isNotNull();
        return cookie;
    }

    private static String withoutToken(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString().replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
