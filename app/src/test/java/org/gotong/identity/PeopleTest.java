package org.gotong.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import org.gotong.CountedStatements;
import org.gotong.GotongTest;
import org.gotong.TestClock;
import org.gotong.World;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@GotongTest
class PeopleTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    World world;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    PersonId admin;

    @BeforeEach
    void onlyOneAdministrator() {
        jdbc.sql("update identity.office_holding set until = since").update();
        admin = world.administrator();
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/people", "/people.csv", "/outbox", "/administration"})
    void isForAdministratorsOnly(String address) {
        world.somebody();

        assertThat(mvc.get().uri(address).with(world.as(world.coordinator())))
                .hasStatus(404)
                .bodyText()
                .doesNotContain("citra.dewi@contoh.example");
        assertThat(mvc.get().uri(address)).hasStatus(302);
        assertThat(mvc.get()
                        .uri(address)
                        .with(world.as(admin))
                        .exchange()
                        .getResponse()
                        .getStatus())
                .isLessThan(400);
    }

    @Test
    void aPersonsPageIsForAdministratorsOnly() {
        var address = "/people/" + world.somebody().text();

        assertThat(mvc.get().uri(address).with(world.as(world.coordinator()))).hasStatus(404);
        assertThat(post(address + "/closing", world.coordinator())).hasStatus(404);
        assertThat(mvc.get().uri(address).with(world.as(admin))).hasStatusOk();
    }

    @Test
    void findsPeopleByPartsOfNameOrAddress() {
        world.coordinator();
        world.somebody();

        assertThat(body("/people?q=santo")).contains("Budi Santoso").doesNotContain("Citra Dewi");
        assertThat(body("/people?q=citra.dewi@")).contains("Citra Dewi").doesNotContain("Budi Santoso");
        assertThat(body("/people?q=_")).contains("Tidak ada yang cocok");
    }

    @Test
    void costsTheSameForOneAndForManyPeople() {
        world.person("Satu Uji");
        var one = CountedStatements.of(() -> body("/people?q=uji"));
        world.person("Dua Uji");
        world.person("Tiga Uji");

        assertThat(CountedStatements.of(() -> body("/people?q=uji"))).hasSameSizeAs(one);
    }

    @Test
    void theListIsTakenAwayAsATable() {
        world.coordinator();

        assertThat(mvc.get().uri("/people.csv?q=budi").with(world.as(admin)))
                .hasStatusOk()
                .bodyText()
                .contains("Nama,Surel,Jabatan,Ditutup pada", "Budi Santoso,budi.santoso@contoh.example,Koordinator,");
    }

    @Test
    void anOfficeIsGivenAndEndedOnADay() {
        var citra = world.somebody();
        var page = "/people/" + citra.text();

        assertThat(post(page + "/offices", admin, "office", "REGISTRAR")).hasStatus(302);
        assertThat(body(page)).contains("Registrar", "Sejak 21 Nov 2026", "Jabatan Registrar diberikan");

        clock.set(TestClock.MORNING.plus(Duration.ofDays(2)));
        assertThat(post(page + "/offices/REGISTRAR/ending", admin)).hasStatus(302);

        assertThat(body(page)).contains("21 Nov 2026 sampai 23 Nov 2026", "Jabatan Registrar diakhiri", "Ayu Lestari");
        assertThat(body("/people?q=citra")).contains("Tanpa jabatan");
    }

    @Test
    void thereIsAlwaysAnAdministrator() {
        var page = "/people/" + admin.text();

        assertThat(post(page + "/offices/ADMINISTRATOR/ending", admin))
                .hasStatus(409)
                .bodyText()
                .contains("Ini administrator terakhir");
        assertThat(post(page + "/closing", admin)).hasStatus(409);

        post("/people/" + world.somebody().text() + "/offices", admin, "office", "ADMINISTRATOR");
        assertThat(post(page + "/offices/ADMINISTRATOR/ending", admin)).hasStatus(302);
    }

    @Test
    void aClosedAccountIsOutButItsRecordsStay() {
        var budi = world.coordinator();
        var page = "/people/" + budi.text();

        assertThat(post(page + "/closing", admin)).hasStatus(302);

        assertThat(mvc.get().uri("/account").with(world.as(budi))).hasStatus(302);
        assertThat(body(page)).contains("Budi Santoso", "Akun ditutup 21 Nov 2026", "Jabatan Koordinator diakhiri");
        assertThat(post(page + "/offices", admin, "office", "REGISTRAR")).hasStatus(404);
    }

    @Test
    void invitesWithAnOfficeAndTellsWhoWaits() {
        assertThat(invite("Dian", "dian@mitra.example", "COORDINATOR")).hasStatus(302);

        var waiting = Jsoup.parse(body("/people")).select("section[aria-labelledby=waiting] li");
        assertThat(waiting.eachText())
                .singleElement()
                .asString()
                .contains("Dian", "dian@mitra.example", "koordinator yang dapat memulai program", "5 Des 2026");
        assertThat(body("/outbox")).contains("Ayu Lestari mengundang Anda ke Gotong", "dian@mitra.example");

        mvc.post()
                .uri(world.linkTo("dian@mitra.example"))
                .with(csrf())
                .param("name", "Dian")
                .param("password", "perahu senja kopi")
                .exchange();

        assertThat(body("/people?q=dian")).contains("Koordinator");
        assertThat(body("/people")).contains("Tidak ada undangan yang menunggu jawaban");
    }

    @Test
    void anOfficeOfferedByWhoeverMayNotGiveItAnyMoreIsNotGiven() {
        invite("Dian", "dian@mitra.example", "ADMINISTRATOR");
        post("/people/" + world.somebody().text() + "/offices", admin, "office", "ADMINISTRATOR");
        post("/people/" + admin.text() + "/offices/ADMINISTRATOR/ending", world.somebody());

        mvc.post()
                .uri(world.linkTo("dian@mitra.example"))
                .with(csrf())
                .param("name", "Dian")
                .param("password", "perahu senja kopi")
                .exchange();

        var page = mvc.get().uri("/people?q=dian").with(world.as(world.somebody()));
        assertThat(page).bodyText().contains("dian@mitra.example", "Tanpa jabatan");
    }

    @Test
    void anInvitationIsSentAgainOrWithdrawn() {
        invite("Dian", "dian@mitra.example", "");
        var first = world.linkTo("dian@mitra.example");
        clock.set(TestClock.MORNING.plus(Duration.ofDays(15)));
        assertThat(body("/people")).contains("Kedaluwarsa 5 Des 2026");
        var forms = Jsoup.parse(body("/people")).select("section[aria-labelledby=waiting] form");

        assertThat(post(forms.get(0).attr("action"), admin)).hasStatus(302);
        var second = world.linkTo("dian@mitra.example");
        assertThat(second).isNotEqualTo(first);
        assertThat(mvc.get().uri(second)).hasStatusOk();

        assertThat(post(forms.get(1).attr("action"), admin)).hasStatus(302);
        assertThat(mvc.get().uri(second)).hasStatus(404);
    }

    @Test
    void aFaultyInvitationKeepsWhatWasTyped() {
        assertThat(invite("Dian <b>", "dian", "REGISTRAR"))
                .hasStatus(422)
                .bodyText()
                .contains("value=\"Dian &lt;b>\"", "belum lengkap", "value=\"REGISTRAR\" selected");
    }

    private MvcTestResult invite(String name, String email, String office) {
        return post("/people/invitations", admin, "name", name, "email", email, "office", office, "language", "id");
    }

    private MvcTestResult post(String address, PersonId by, String... fields) {
        var request = mvc.post().uri(address).with(csrf()).with(world.as(by));
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private String body(String address) {
        try {
            return mvc.get()
                    .uri(address)
                    .with(world.as(admin))
                    .exchange()
                    .getResponse()
                    .getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
