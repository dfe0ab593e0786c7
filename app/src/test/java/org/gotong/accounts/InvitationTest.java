package org.gotong.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.UUID;
import org.gotong.GotongTest;
import org.gotong.TestClock;
import org.gotong.World;
import org.gotong.identity.InvitationDirectory;
import org.gotong.identity.Invited;
import org.gotong.identity.PersonDirectory;
import org.gotong.identity.PersonSummary;
import org.gotong.identity.Standing;
import org.gotong.identity.StandingAccepted;
import org.gotong.platform.web.Languages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@GotongTest
@RecordApplicationEvents
class InvitationTest {

    private static final String PASSWORD = "perahu senja kopi";
    private static final String EMAIL = "dian@mitra.example";
    private static final Standing OFFERED = new Standing("nothing-known", UUID.randomUUID(), "partner");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    World world;

    @Autowired
    PersonDirectory people;

    @Autowired
    InvitationDirectory invitations;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEvents events;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void somebodyNewMakesAnAccountAndTheOfferComesTrue() {
        invite();
        var link = world.linkTo(EMAIL);

        assertThat(mvc.get().uri(link))
                .hasStatusOk()
                .bodyText()
                .contains("Budi Santoso mengundang Anda menjadi", EMAIL, "value=\"Dian\"");
        var answer = join(link, "Dian Puspita", PASSWORD);

        assertThat(answer).hasStatus(302);
        var dian = people.findByEmail(EMAIL).orElseThrow();
        assertThat(events.stream(StandingAccepted.class))
                .containsExactly(new StandingAccepted(dian.id(), OFFERED, world.coordinator()));
        assertThat(mvc.get().uri("/account").cookie(answer.getResponse().getCookie("SESSION")))
                .bodyText()
                .contains("Dian Puspita", EMAIL);
    }

    @Test
    void whoeverHasAnAccountSignsInAndAccepts() {
        var citra = world.withPassword(world.somebody(), PASSWORD);
        var email = world.email(citra);
        var invited = people.invite(world.viewer(world.coordinator()), email, "Citra", OFFERED, Languages.INDONESIAN);
        var link = path(invited);

        assertThat(mvc.get().uri(link)).bodyText().contains("Anda sudah punya akun", "/sign-in?from=" + link);
        var session = signIn(email);
        assertThat(mvc.get().uri(link).cookie(session)).bodyText().contains("Terima undangan");
        assertThat(accept(link, session)).hasStatus(302);

        assertThat(events.stream(StandingAccepted.class))
                .containsExactly(new StandingAccepted(citra, OFFERED, world.coordinator()));
        assertThat(accept(link, session)).hasStatus(404);
        assertThat(events.stream(StandingAccepted.class)).hasSize(1);
    }

    @Test
    void nobodyElseTakesIt() {
        var link = path(invite());
        world.withPassword(world.somebody(), PASSWORD);
        var other = signIn(world.email(world.somebody()));

        assertThat(mvc.get().uri(link).cookie(other))
                .hasStatusOk()
                .bodyText()
                .contains("Anda masuk sebagai Citra Dewi", EMAIL)
                .doesNotContain("Terima undangan");
        assertThat(accept(link, other)).hasStatus(302).hasRedirectedUrl(link);

        assertThat(events.stream(StandingAccepted.class)).isEmpty();
    }

    @Test
    void aLinkDoesNotOpenAnAccountThatExists() {
        var citra = world.withPassword(world.somebody(), PASSWORD);
        var invited = people.invite(
                world.viewer(world.coordinator()), world.email(citra), "Citra", OFFERED, Languages.INDONESIAN);

        assertThat(join(path(invited), "Pencuri", "layar fajar teh")
                        .getResponse()
                        .getCookie("SESSION"))
                .isNull();

        assertThat(people.find(citra).map(PersonSummary::name)).contains("Citra Dewi");
    }

    @Test
    void runsOutAfterAFortnight() {
        var link = path(invite());

        clock.set(TestClock.MORNING.plus(Duration.ofDays(14)).minusSeconds(1));
        assertThat(mvc.get().uri(link)).hasStatusOk();
        clock.set(TestClock.MORNING.plus(Duration.ofDays(14)));
        assertThat(mvc.get().uri(link)).hasStatus(404);
        assertThat(join(link, "Dian", PASSWORD)).hasStatus(404);
    }

    @Test
    void sentAgainItHasANewLinkAndTheOldOneIsWorthNothing() {
        var first = invite();
        clock.set(TestClock.MORNING.plus(Duration.ofDays(20)));

        var again = invite();

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(mvc.get().uri(path(first))).hasStatus(404);
        assertThat(mvc.get().uri(path(again))).hasStatusOk();
        assertThat(path(again)).isEqualTo(world.linkTo(EMAIL));
    }

    @Test
    void withdrawnItIsGone() {
        var invited = invite();

        invitations.revoke(world.viewer(world.coordinator()), invited.id());

        assertThat(mvc.get().uri(path(invited))).hasStatus(404);
    }

    @Test
    void theTableHoldsNoLink() {
        var secret = path(invite()).substring("/invitations/".length());

        assertThat(jdbc.sql("select i::text from identity.invitation i")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .noneMatch(row -> row.contains(secret));
    }

    private Invited invite() {
        return people.invite(world.viewer(world.coordinator()), EMAIL, "Dian", OFFERED, Languages.INDONESIAN);
    }

    private static String path(Invited invited) {
        return invited.link().replaceFirst("https?://[^/]+", "");
    }

    private MvcTestResult join(String link, String name, String password) {
        return mvc.post()
                .uri(link)
                .with(csrf())
                .param("name", name)
                .param("password", password)
                .exchange();
    }

    private MvcTestResult accept(String link, Cookie session) {
        return mvc.post().uri(link + "/acceptance").with(csrf()).cookie(session).exchange();
    }

    private Cookie signIn(String email) {
        return mvc.post()
                .uri("/sign-in")
                .with(csrf())
                .param("email", email)
                .param("password", PASSWORD)
                .exchange()
                .getResponse()
                .getCookie("SESSION");
    }
}
