package org.gotong.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.gotong.GotongTest;
import org.gotong.TestClock;
import org.gotong.World;
import org.gotong.identity.Office;
import org.gotong.identity.PersonDirectory;
import org.gotong.identity.Standing;
import org.gotong.identity.ViewerDirectory;
import org.gotong.platform.web.Languages;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@GotongTest
class MyWorkTest {

    private static final Standing REGISTRAR = new Standing("office", new UUID(0, 0), "REGISTRAR");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    World world;

    @Autowired
    PersonDirectory people;

    @Autowired
    ViewerDirectory viewers;

    @Autowired
    TestClock clock;

    @BeforeEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void whoIsAskedNothingReadsWhatWillCome() {
        assertThat(page().select(".empty").text())
                .isEqualTo(
                        "Tidak ada yang menunggu Anda Undangan dan kegiatan lembaga Anda muncul di sini, mulai tujuh "
                                + "hari sebelum tenggatnya.");
        assertThat(page().select(".avatar").attr("aria-label")).isEqualTo("CD, menu akun");
    }

    @Test
    void anOfferedPartIsTakenWithoutItsLink() {
        offer();
        assertThat(page().select(".question").text()).contains("Undangan untuk Anda", "Diundang oleh Ayu Lestari");

        answer("Terima");

        assertThat(viewers.find(world.somebody()).orElseThrow().offices()).containsExactly(Office.REGISTRAR);
        assertThat(page().select(".question")).isEmpty();
    }

    @Test
    void anOfferedPartThatIsDeclinedIsGoneAndGivesNothing() {
        offer();

        answer("Tolak");

        assertThat(viewers.find(world.somebody()).orElseThrow().offices()).isEmpty();
        assertThat(page().select(".question")).isEmpty();
    }

    @Test
    void nobodyTakesWhatIsOfferedToSomebodyElse() {
        offer();
        var form = page().select(".question form").first();

        assertThat(mvc.post()
                        .uri(form.attr("action"))
                        .with(world.as(world.coordinator()))
                        .with(csrf()))
                .hasStatus(404);
    }

    @Test
    void howOneIsRemindedStaysAsItWasSet() {
        var saved = mvc.post()
                .uri("/my-work/settings")
                .param("rhythm", "weekly")
                .param("language", "en")
                .with(world.as(world.somebody()))
                .with(csrf());
        assertThat(saved).hasStatus(302);

        assertThat(page().select(".rhythm").text()).contains("Ringkasan tiap Senin pagi.");
        assertThat(page("/my-work/settings").select("input[checked]").eachAttr("value"))
                .containsExactly("weekly", "en");
    }

    @Test
    void theAddressOfACalendarIsShownOnceAndDiesWhenItIsRenewedOrRevoked() {
        var first = newCalendar();
        assertThat(mvc.get().uri(first)).hasStatus(200);
        assertThat(page("/my-work/settings").text()).doesNotContain(first).contains("Terakhir dibaca");

        var second = newCalendar();
        assertThat(mvc.get().uri(first)).hasStatus(404);
        assertThat(mvc.get().uri(second)).hasStatus(200);

        post("/my-work/settings/calendar/revocation");
        assertThat(mvc.get().uri(second)).hasStatus(404);
        assertThat(mvc.get().uri("/calendar/" + "x".repeat(43) + ".ics")).hasStatus(404);
    }

    @Test
    void everybodyMayReadHowToSubscribe() {
        assertThat(mvc.get().uri("/calendars")).hasStatus(200).bodyText().contains("calendar.google.com");
    }

    private void offer() {
        people.invite(
                world.viewer(world.administrator()),
                world.email(world.somebody()),
                "Citra Dewi",
                REGISTRAR,
                Languages.INDONESIAN);
    }

    private String newCalendar() {
        return Jsoup.parse(text(post("/my-work/settings/calendar")))
                .select("code.secret")
                .text()
                .replaceFirst("https?://[^/]+", "");
    }

    private void answer(String button) {
        var form = page().select(".question form").stream()
                .filter(one -> one.select("button").text().equals(button))
                .findFirst()
                .orElseThrow();
        assertThat(post(form.attr("action"))).hasRedirectedUrl("/my-work");
    }

    private MvcTestResult post(String address) {
        return mvc.post()
                .uri(address)
                .with(world.as(world.somebody()))
                .with(csrf())
                .exchange();
    }

    private Document page() {
        return page("/my-work");
    }

    private Document page(String address) {
        var answer = mvc.get().uri(address).with(world.as(world.somebody())).exchange();
        assertThat(answer).hasStatus(200);
        return Jsoup.parse(text(answer));
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
