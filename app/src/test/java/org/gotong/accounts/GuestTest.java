package org.gotong.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.gotong.GotongTest;
import org.gotong.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@GotongTest
class GuestTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    World world;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(strings = {"/privacy", "/accessibility", "/search?q=air", "/nothing-here"})
    void getsNoCookieAndNoSession(String address) {
        var before = sessions();

        var answer = mvc.get().uri(address).exchange();

        assertThat(answer.getResponse().getHeaders("Set-Cookie")).isEmpty();
        assertThat(sessions()).isEqualTo(before);
    }

    @Test
    void opensAFormWithoutASession() {
        var before = sessions();

        var answer = mvc.get().uri("/sign-in").exchange();

        assertThat(answer.getResponse().getCookies()).extracting("name").containsExactly("XSRF-TOKEN");
        assertThat(sessions()).isEqualTo(before);
    }

    @Test
    void keepsPublicPagesToAskAgainAndPrivateOnesNever() {
        assertThat(mvc.get().uri("/privacy")).hasHeader("Cache-Control", "private, no-cache");
        assertThat(mvc.get().uri("/sign-in")).hasHeader("Cache-Control", "no-store");
        assertThat(mvc.get().uri("/account").with(world.as(world.somebody()))).hasHeader("Cache-Control", "no-store");
    }

    @Test
    void isToldToBelieveNothingElse() {
        assertThat(mvc.get().uri("/privacy"))
                .hasHeader("X-Content-Type-Options", "nosniff")
                .doesNotContainHeader("Strict-Transport-Security");
        assertThat(mvc.get().uri("/privacy").secure(true)).containsHeader("Strict-Transport-Security");
        assertThat(mvc.get().uri("/privacy").exchange().getResponse().getHeader("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'");
    }

    private long sessions() {
        return jdbc.sql("select count(*) from accounts.session")
                .query(Long.class)
                .single();
    }
}
