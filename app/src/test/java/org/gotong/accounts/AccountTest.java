package org.gotong.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import org.gotong.GotongTest;
import org.gotong.World;
import org.gotong.identity.PersonId;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@GotongTest
class AccountTest {

    private static final String PASSWORD = "perahu senja kopi";
    private static final String LAPTOP = "Mozilla/5.0 (Windows NT 10.0; rv:130.0) Gecko/20100101 Firefox/130.0";
    private static final String PHONE = "Mozilla/5.0 (Linux; Android 10; K) Chrome/128.0 Mobile Safari/537.36";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    World world;

    PersonId citra;

    @BeforeEach
    void person() {
        citra = world.withPassword(world.somebody(), PASSWORD);
    }

    @Test
    void aNewNameIsShownAndRemembered() {
        var laptop = signIn(LAPTOP);

        assertThat(send(laptop, "/account/name", "name", " Citra Dewi Anggraini "))
                .hasStatus(302);

        assertThat(page(laptop)).contains("Citra Dewi Anggraini");
        assertThat(mvc.get().uri("/people/" + citra.text()).with(world.as(world.administrator())))
                .bodyText()
                .contains("Nama diganti dari Citra Dewi menjadi Citra Dewi Anggraini");
    }

    @Test
    void anEmptyNameIsRefusedOnThePage() {
        assertThat(send(signIn(LAPTOP), "/account/name", "name", " "))
                .hasStatus(422)
                .bodyText()
                .contains("Isian ini wajib diisi");
    }

    @Test
    void showsWhereThePersonIsSignedInAndMarksThisDevice() {
        signIn(PHONE);
        var laptop = signIn(LAPTOP);

        var rows = Jsoup.parse(page(laptop)).select("section[aria-labelledby=sign-ins] li");

        assertThat(rows.eachText())
                .anyMatch(row -> row.startsWith("Firefox di Windows Perangkat ini") && row.contains("192.0.2.7"))
                .anyMatch(row -> row.startsWith("Chrome di Android") && !row.contains("Perangkat ini"));
    }

    @Test
    void aLostPhoneIsSignedOut() {
        var phone = signIn(PHONE);
        var laptop = signIn(LAPTOP);
        var address = Jsoup.parse(page(laptop))
                .select("form[action~=sign-ins/.+/ending]")
                .attr("action");

        assertThat(send(laptop, address)).hasStatus(302);

        assertThat(mvc.get().uri("/account").cookie(phone)).hasStatus(302);
        assertThat(page(laptop)).doesNotContain("Chrome di Android");
    }

    @Test
    void nobodyEndsTheSignInOfSomebodyElse() {
        var phone = signIn(PHONE);
        var laptop = signIn(LAPTOP);
        var address = Jsoup.parse(page(laptop))
                .select("form[action~=sign-ins/.+/ending]")
                .attr("action");

        assertThat(mvc.post().uri(address).with(csrf()).with(world.as(world.coordinator())))
                .hasStatus(404);

        assertThat(mvc.get().uri("/account").cookie(phone)).hasStatusOk();
    }

    @Test
    void signsOutEverywhere() {
        var phone = signIn(PHONE);
        var laptop = signIn(LAPTOP);

        assertThat(send(laptop, "/account/sign-ins/ending")).hasRedirectedUrl("/sign-in?after=leaving");

        assertThat(mvc.get().uri("/account").cookie(phone)).hasStatus(302);
        assertThat(mvc.get().uri("/account").cookie(laptop)).hasStatus(302);
    }

    @Test
    void aNewPasswordEndsTheOtherSessionsAndKeepsThisOne() {
        var phone = signIn(PHONE);
        var laptop = signIn(LAPTOP);

        assertThat(send(laptop, "/account/password", "old", PASSWORD, "password", "layar fajar teh"))
                .hasStatus(302);

        assertThat(mvc.get().uri("/account").cookie(phone)).hasStatus(302);
        assertThat(mvc.get().uri("/account").cookie(laptop)).hasStatusOk();
        assertThat(page(laptop)).doesNotContain("layar fajar teh");
    }

    @Test
    void theOldPasswordMustBeKnown() {
        var laptop = signIn(LAPTOP);

        assertThat(send(laptop, "/account/password", "old", "salah", "password", "layar fajar teh"))
                .hasStatus(422)
                .bodyText()
                .contains("Kata sandi lama tidak cocok");
        assertThat(send(laptop, "/account/password", "old", PASSWORD, "password", "qwertyuiop"))
                .hasStatus(422)
                .bodyText()
                .contains("paling sering ditebak");
    }

    @Test
    void theOldPasswordCannotBeGuessedOnAnUnlockedDevice() {
        var laptop = signIn(LAPTOP);

        for (int guess = 1; guess <= 10; guess++) {
            send(laptop, "/account/password", "old", "tebakan " + guess, "password", "layar fajar teh");
        }

        assertThat(send(laptop, "/account/password", "old", PASSWORD, "password", "layar fajar teh"))
                .hasStatus(429);
    }

    private Cookie signIn(String browser) {
        var cookie = mvc.post()
                .uri("/sign-in")
                .with(csrf())
                .remoteAddress("192.0.2.7")
                .header("User-Agent", browser)
                .param("email", world.email(citra))
                .param("password", PASSWORD)
                .exchange()
                .getResponse()
                .getCookie("SESSION");
        assertThat(cookie).isNotNull();
        return cookie;
    }

    private String page(Cookie session) {
        try {
            return mvc.get()
                    .uri("/account")
                    .cookie(session)
                    .exchange()
                    .getResponse()
                    .getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private MvcTestResult send(Cookie session, String address, String... fields) {
        var request = mvc.post().uri(address).with(csrf()).cookie(session);
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }
}
