package org.gotong.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.gotong.CountedStatements;
import org.gotong.GotongTest;
import org.gotong.TestClock;
import org.gotong.World;
import org.gotong.identity.PersonId;
import org.gotong.platform.CannotRun;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@GotongTest
class ApiTokenTest {

    private static final String PASSWORD = "perahu senja kopi";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    World world;

    @Autowired
    ApiTokens tokens;

    @Autowired
    TokenCommand command;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    PersonId citra;

    @BeforeEach
    void person() {
        citra = world.withPassword(world.somebody(), PASSWORD);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void isShownOnceAndOpensTheApi() {
        var made = send("/account/tokens", "token", "Lembar bulanan", "reach", "read");
        var token = Jsoup.parse(body(made)).select("code.secret").text();

        assertThat(token).startsWith("gotong_").hasSizeGreaterThan(40);
        assertThat(get(token)).hasStatusOk().bodyJson().extractingPath("$.name").isEqualTo("Citra Dewi");
        assertThat(mvc.get().uri("/account").with(world.as(citra)))
                .bodyText()
                .contains("Lembar bulanan")
                .doesNotContain(token);
    }

    @Test
    void standsInNoTable() {
        var token = tokens.make(citra, "x", false);

        assertThat(jdbc.sql("select encode(secret_hash, 'escape') || name from accounts.api_token")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .noneMatch(row -> row.contains(token.substring(10)));
    }

    @Test
    void aReadingTokenChangesNothing() {
        assertThat(patch(tokens.make(citra, "x", false), "Nama Lain"))
                .hasStatus(403)
                .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);

        assertThat(get(tokens.make(citra, "y", true)))
                .bodyJson()
                .extractingPath("$.name")
                .isEqualTo("Citra Dewi");
    }

    @Test
    void aReadingTokenMayHaveAPlanRead() {
        var token = tokens.make(citra, "x", false);

        assertThat(mvc.post()
                        .uri("/api/v1/workplan-readings")
                        .header("Authorization", "Bearer " + token)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"text\": \"- Rapat, 4 Juni 2018\"}"))
                .hasStatusOk();
    }

    @Test
    void aWritingTokenChangesWhatThePersonMay() {
        assertThat(patch(tokens.make(citra, "x", true), "Citra D. Anggraini")).hasStatusOk();

        assertThat(mvc.get().uri("/account").with(world.as(citra))).bodyText().contains("Citra D. Anggraini");
    }

    @Test
    void aWrongOrRevokedTokenIsToldSo() {
        var token = tokens.make(citra, "x", true);
        tokens.revokeAll(citra);

        for (var bad : List.of(token, "gotong_wrong", "")) {
            assertThat(get(bad))
                    .hasStatus(401)
                    .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
                    .hasHeader("WWW-Authenticate", "Bearer realm=\"Gotong\", error=\"invalid_token\"");
        }
        assertThat(mvc.get().uri("/api/v1/openapi.json").header("Authorization", "Basic YTpi"))
                .hasStatus(401);
    }

    @Test
    void withoutATokenWhatIsNotPublicAsksForOne() {
        assertThat(mvc.get().uri("/api/v1/me"))
                .hasStatus(401)
                .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
                .hasHeader("WWW-Authenticate", "Bearer realm=\"Gotong\"");
    }

    @Test
    void aTokenOfAClosedAccountOpensNothing() {
        var token = tokens.make(citra, "x", true);
        mvc.post()
                .uri("/people/" + citra.text() + "/closing")
                .with(csrf())
                .with(world.as(world.administrator()))
                .exchange();

        assertThat(get(token)).hasStatus(401);
    }

    @Test
    void aTokenIsNotForPages() {
        var token = tokens.make(citra, "x", true);

        assertThat(mvc.get().uri("/account").header("Authorization", "Bearer " + token))
                .hasStatus(302);
    }

    @Test
    void aSessionReadsTheApiButNeverWritesThroughIt() {
        var session = signIn().getResponse().getCookie("SESSION");

        assertThat(mvc.get().uri("/api/v1/me").cookie(session)).hasStatusOk();
        assertThat(mvc.patch()
                        .uri("/api/v1/me")
                        .cookie(session)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"name\": \"Dibajak\"}"))
                .hasStatus(401);
        assertThat(mvc.get().uri("/account").cookie(session)).bodyText().doesNotContain("Dibajak");
    }

    @Test
    void rememberingTheLastUseCostsOneWriteAnHour() {
        var token = tokens.make(citra, "x", false);
        get(token);

        assertThat(CountedStatements.of(() -> get(token))).noneMatch(sql -> sql.contains("update accounts.api_token"));
        clock.set(TestClock.MORNING.plus(Duration.ofMinutes(61)));
        assertThat(CountedStatements.of(() -> get(token))).anyMatch(sql -> sql.contains("update accounts.api_token"));
    }

    @Test
    void nobodyRevokesTheTokenOfSomebodyElse() {
        var token = tokens.make(citra, "x", false);
        var address = "/account/tokens/" + tokens.of(citra).getFirst().id().text() + "/revocation";

        assertThat(mvc.post().uri(address).with(csrf()).with(world.as(world.coordinator())))
                .hasStatus(404);
        assertThat(get(token)).hasStatusOk();
        assertThat(send(address)).hasStatus(302);
        assertThat(get(token)).hasStatus(401);
    }

    @Test
    void theCommandPrintsTheTokenAloneOnTheLastLine() {
        var printed = printed(() -> command.run(List.of(world.email(citra), "--write")));

        var last = printed.lines().toList().getLast();
        assertThat(patch(last, "Lewat perintah")).hasStatusOk();
    }

    @Test
    void theCommandSaysWhenThereIsNobody() {
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> command.run(List.of("nobody@contoh.example")))
                .isInstanceOf(CannotRun.class)
                .hasMessageContaining("Nobody here has the address nobody@contoh.example");
    }

    private static String printed(Runnable action) {
        var before = System.out;
        var bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            action.run();
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private MvcTestResult get(String token) {
        return mvc.get()
                .uri("/api/v1/me")
                .header("Authorization", "Bearer " + token)
                .exchange();
    }

    private MvcTestResult patch(String token, String name) {
        return mvc.method(HttpMethod.PATCH)
                .uri("/api/v1/me")
                .header("Authorization", "Bearer " + token)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"name\": \"" + name + "\"}")
                .exchange();
    }

    private MvcTestResult send(String address, String... fields) {
        var request = mvc.post().uri(address).with(csrf()).with(world.as(citra));
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult signIn() {
        return mvc.post()
                .uri("/sign-in")
                .with(csrf())
                .param("email", world.email(citra))
                .param("password", PASSWORD)
                .exchange();
    }

    private static String body(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
