package org.gotong.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.gotong.AnotherGotong;
import org.gotong.platform.database.ThrowawayDatabase;
import org.gotong.platform.mail.Letter;
import org.gotong.platform.mail.Letters;
import org.gotong.platform.web.Languages;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/** Two nodes that start at once on one empty database. {@code bench/nodes} shows the same under load, with a node killed. */
class TwoNodesTest {

    private static final int LETTERS = 40;
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private static final GreenMail MAIL = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private static ThrowawayDatabase database;
    private static AnotherGotong one;
    private static AnotherGotong two;

    @BeforeAll
    static void start() {
        MAIL.start();
        database = ThrowawayDatabase.start();
        var first = CompletableFuture.supplyAsync(() -> node("node-one"));
        var second = CompletableFuture.supplyAsync(() -> node("node-two"));
        one = first.join();
        two = second.join();
    }

    @AfterAll
    static void stop() {
        one.close();
        two.close();
        database.close();
        MAIL.stop();
    }

    private static AnotherGotong node(String name) {
        var smtp = "smtp://127.0.0.1:" + MAIL.getSmtp().getPort() + "?from=gotong@kota.example";
        return AnotherGotong.on(database, name, Map.of("gotong.serving", "true", "gotong.smtp-url", smtp));
    }

    @Test
    void aSessionMadeOnOneNodeWorksOnTheOther() throws Exception {
        var browser = HttpClient.newBuilder()
                .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
                .build();
        var path = one.firstRunPath();
        var token = TOKEN.matcher(get(browser, one.address() + path));
        assertThat(token.find()).isTrue();
        var form = "_csrf=" + encoded(token.group(1)) + "&name=Ayu+Lestari&email=ayu%40kota.example&password="
                + encoded("perahu senja kopi");
        browser.send(
                HttpRequest.newBuilder(URI.create(one.address() + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.discarding());

        assertThat(get(browser, two.address() + "/people")).contains("Ayu Lestari", "ayu@kota.example");
    }

    @Test
    void everyLetterLeavesOnce() {
        one.bean(TransactionTemplate.class).executeWithoutResult(_ -> {
            for (int number = 0; number < LETTERS; number++) {
                one.bean(Letters.class)
                        .post(new Letter(
                                "orang" + number + "@mitra.example", Languages.INDONESIAN, "Surat " + number, "Halo"));
            }
        });

        assertThat(MAIL.waitForIncomingEmail(30_000, LETTERS)).isTrue();

        assertThat(MAIL.getReceivedMessages()).hasSize(LETTERS);
        assertThat(MAIL.getReceivedMessages())
                .extracting(message -> message.getAllRecipients()[0].toString())
                .doesNotHaveDuplicates();
    }

    private static String get(HttpClient browser, String address) throws Exception {
        return browser.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString())
                .body();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
