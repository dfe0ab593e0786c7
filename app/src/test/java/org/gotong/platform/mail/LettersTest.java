package org.gotong.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.time.Duration;
import java.util.List;
import org.gotong.GotongTest;
import org.gotong.TestClock;
import org.gotong.World;
import org.gotong.platform.web.Languages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@GotongTest
class LettersTest {

    private static final Letter LETTER = new Letter(
            "dian@mitra.example",
            Languages.INDONESIAN,
            "Undangan – dari Ayu",
            "Yth. Dian <script>,\n\nBuka tautan ini:\n\nhttps://gotong.example/invitations/rahasia\n\nSalam");

    @Autowired
    Letters letters;

    @Autowired
    SendLetters sendLetters;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    World world;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

    @BeforeEach
    void emptyOutbox() {
        jdbc.sql("delete from platform.letter").update();
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
        clock.reset();
    }

    @Test
    void aLetterArrivesInPlainWordsAndAsASimplePage() throws Exception {
        letters.post(LETTER);

        sendLetters.sendAll(url());

        var message = server.getReceivedMessages()[0];
        var content = GreenMailUtil.getBody(message);
        assertThat(message.getAllRecipients()[0]).hasToString("dian@mitra.example");
        assertThat(message.getSubject()).isEqualTo("Undangan – dari Ayu");
        assertThat(message.getFrom()[0]).hasToString("gotong@kota.example");
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(content)
                .contains("text/plain", "text/html", "<a href=\"https://gotong.example/invitations/rahasia\">")
                .contains("Yth. Dian &lt;script&gt;");
    }

    @Test
    void aLetterThatCanBeEndedSaysSoWhereMailProgramsLook() throws Exception {
        var end = "https://gotong.example/my-work/unsubscription/rahasia";
        letters.post(new Letter("dian@mitra.example", Languages.INDONESIAN, "Pengingat", "Halo", end));
        letters.post(LETTER);

        sendLetters.sendAll(url());

        var messages = List.of(server.getReceivedMessages());
        assertThat(messages.getFirst().getHeader("List-Unsubscribe")).containsExactly("<" + end + ">");
        assertThat(messages.getFirst().getHeader("List-Unsubscribe-Post"))
                .containsExactly("List-Unsubscribe=One-Click");
        assertThat(messages.getLast().getHeader("List-Unsubscribe")).isNull();
        assertThat(jdbc.sql("select count(unsubscribe) from platform.letter")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void isSentOnceAndItsWordsDoNotStay() {
        letters.post(LETTER);

        sendLetters.sendAll(url());
        sendLetters.sendAll(url());

        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(outbox())
                .contains("dian@mitra.example", "Terkirim 21 Nov 2026")
                .doesNotContain("rahasia");
    }

    /** As after a crash between the server's yes and our note of it. */
    @Test
    void sentOnceMoreItIsTheSameLetter() throws Exception {
        letters.post(LETTER);
        sendLetters.sendAll(url());
        jdbc.sql("update platform.letter set sent_at = null, words = 'Yth. Dian', next_try_at = written_at")
                .update();

        sendLetters.sendAll(url());

        var received = server.getReceivedMessages();
        assertThat(received).hasSize(2);
        assertThat(received[0].getMessageID()).endsWith("@kota.example>").isEqualTo(received[1].getMessageID());
    }

    @Test
    void isTriedAgainLaterWhenTheServerIsDown() {
        letters.post(LETTER);
        var url = url();
        server.stop();

        sendLetters.sendAll(url);
        assertThat(jdbc.sql("select last_error from platform.letter")
                        .query(String.class)
                        .single())
                .contains("127.0.0.1");
        server.start();
        sendLetters.sendAll(url());
        assertThat(server.getReceivedMessages()).isEmpty();

        clock.set(TestClock.MORNING.plus(Duration.ofMinutes(1)));
        sendLetters.sendAll(url());
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void isGivenUpAfterSomeDaysUntilAnAdministratorTriesAgain() {
        letters.post(LETTER);
        var url = url();
        server.stop();
        for (int day = 0; day < 12; day++) {
            clock.set(TestClock.MORNING.plus(Duration.ofDays(day)));
            sendLetters.sendAll(url);
        }
        server.start();
        clock.set(TestClock.MORNING.plus(Duration.ofDays(20)));
        sendLetters.sendAll(url());
        assertThat(server.getReceivedMessages()).isEmpty();

        var id = jdbc.sql("select id from platform.letter").query(String.class).single();
        mvc.post()
                .uri("/outbox/" + id + "/sending")
                .with(org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf())
                .with(world.as(world.administrator()))
                .exchange();
        sendLetters.sendAll(url());
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void oneThatFailsDoesNotHoldUpTheNext() {
        letters.post(new Letter("not an address", Languages.ENGLISH, "x", "x"));
        letters.post(LETTER);

        sendLetters.sendAll(url());

        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void standsInTheOutboxWhenThereIsNoServer() {
        letters.post(LETTER);

        assertThat(outbox())
                .contains("Tidak ada server surel", "Menunggu diteruskan", "invitations/rahasia", "Dian &lt;script&gt;")
                .doesNotContain("<script>,");
        assertThat(mvc.get().uri("/outbox").with(world.as(world.coordinator()))).hasStatus(404);
    }

    @Test
    void theListOfLettersIsTakenAwayWithoutTheirWords() {
        letters.post(LETTER);

        assertThat(mvc.get().uri("/outbox.csv").with(world.as(world.administrator())))
                .bodyText()
                .contains("Kepada,Perihal,Ditulis", "dian@mitra.example")
                .doesNotContain("rahasia");
        assertThat(mvc.get().uri("/outbox.csv").with(world.as(world.somebody())))
                .hasStatus(404);
    }

    private SmtpUrl url() {
        return SmtpUrl.of("smtp://127.0.0.1:" + server.getSmtp().getPort() + "?from=gotong@kota.example");
    }

    private String outbox() {
        try {
            return mvc.get()
                    .uri("/outbox")
                    .with(world.as(world.administrator()))
                    .exchange()
                    .getResponse()
                    .getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
