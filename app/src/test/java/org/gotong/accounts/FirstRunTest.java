package org.gotong.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.gotong.GotongTest;
import org.gotong.World;
import org.gotong.platform.web.Languages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@GotongTest
class FirstRunTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    World world;

    @Autowired
    FirstRun firstRun;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void nobodyIsHere() {
        jdbc.sql("truncate identity.person cascade").update();
    }

    @Test
    void thePrintedLinkMakesTheFirstAdministrator() {
        var lines = firstRun.lines("https://gotong.example", Languages.INDONESIAN);
        var link = lines.getLast();
        assertThat(link).startsWith("https://gotong.example/first-run/");
        var path = link.substring("https://gotong.example".length());

        assertThat(mvc.get().uri(path)).hasStatusOk().bodyText().contains("Administrator pertama");
        var answer = make(path, "Ayu Lestari", "ayu@kota.example", "perahu senja kopi");

        assertThat(answer).hasStatus(302).hasRedirectedUrl("/workspace");
        assertThat(mvc.get().uri("/people").cookie(answer.getResponse().getCookie("SESSION")))
                .hasStatusOk()
                .bodyText()
                .contains("Ayu Lestari", "ayu@kota.example", "Administrator");
    }

    @Test
    void theLinkIsGoneOnceSomebodyIsHere() {
        var path = firstRun.newPath();
        world.somebody();

        assertThat(mvc.get().uri(path)).hasStatus(404);
        assertThat(make(path, "Ayu", "ayu@kota.example", "perahu senja kopi")).hasStatus(404);
        assertThat(firstRun.lines("https://gotong.example", Languages.INDONESIAN))
                .isEmpty();
    }

    @Test
    void onlyTheNewestLinkWorksAndNoneIsStoredInClear() {
        var old = firstRun.newPath();
        var path = firstRun.newPath();

        assertThat(mvc.get().uri(old)).hasStatus(404);
        assertThat(mvc.get().uri("/first-run/guess")).hasStatus(404);
        assertThat(mvc.get().uri(path)).hasStatusOk();
        assertThat(jdbc.sql("select encode(secret_hash, 'escape') from accounts.first_run")
                        .query(String.class)
                        .single())
                .doesNotContain(path.substring("/first-run/".length()));
    }

    @Test
    void aFaultyFormKeepsWhatWasTypedAndTheLink() {
        var path = firstRun.newPath();

        assertThat(make(path, "Ayu Lestari", "ayu", "pendek"))
                .hasStatus(422)
                .bodyText()
                .contains("value=\"Ayu Lestari\"", "belum lengkap", "paling sedikit 10 karakter");
        assertThat(mvc.get().uri(path)).hasStatusOk();
    }

    private MvcTestResult make(String path, String name, String email, String password) {
        return mvc.post()
                .uri(path)
                .with(csrf())
                .param("name", name)
                .param("email", email)
                .param("password", password)
                .exchange();
    }
}
