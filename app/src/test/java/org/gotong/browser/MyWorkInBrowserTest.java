package org.gotong.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.gotong.browser.Chromium.Look;
import org.gotong.platform.demonstration.Demonstration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/** A tap is an answer, and none is lost: with a signal, without one, and without scripts. */
@BrowserTest
class MyWorkInBrowserTest {

    private static final String TITLE = "Identifikasi kebutuhan dan intervensi program";

    @Autowired
    List<Demonstration> demonstration;

    @Autowired
    TransactionTemplate transaction;

    @LocalServerPort
    int port;

    @BeforeAll
    void fill() {
        DemonstrationWorld.fill(demonstration, transaction);
    }

    @Test
    void theNextCardMovesUpAndTheAnswerIsTakenBack() {
        try (var phone = partner(Look.PHONE)) {
            var page = open(phone);

            answer(page);

            assertThat(card(page)).hasCount(0);
            assertThat(page.locator("#waiting-title")).isFocused();
            assertThat(page.locator(".toast")).containsText("dicatat");
            takeBack(page);
        }
    }

    @Test
    void anAnswerWithoutSignalStaysOnThePhoneUntilItIsSent() {
        try (var phone = partner(Look.PHONE)) {
            var page = open(phone);
            phone.setOffline(true);

            answer(page);

            assertThat(page.locator("[data-unsent]")).isVisible();
            assertThat(page.locator("[data-unsent-list] li")).containsText("Selesai: " + TITLE);
            assertThat(card(page)).isVisible();

            phone.setOffline(false);
            assertThat(card(page)).hasCount(0);
            assertThat(page.locator("[data-unsent]")).isHidden();
            takeBack(page);
        }
    }

    @Test
    void withoutScriptsEveryAnswerIsAForm() {
        try (var phone = partner(Look.PHONE.withoutScript())) {
            var page = open(phone);

            answer(page);

            assertThat(card(page)).hasCount(0);
            takeBack(page);
        }
    }

    private BrowserContext partner(Look look) {
        var visitor = Chromium.visitor("http://localhost:" + port, look);
        visitor.setDefaultTimeout(15_000);
        SignIn.as(visitor, "mitra");
        return visitor;
    }

    private static Page open(BrowserContext phone) {
        var page = phone.newPage();
        page.navigate("/my-work");
        return page;
    }

    private static Locator card(Page page) {
        return page.locator(".question", new Page.LocatorOptions().setHasText(TITLE));
    }

    private static void answer(Page page) {
        Pointer.press(card(page).getByText("Selesai", new Locator.GetByTextOptions().setExact(true)));
    }

    private static void takeBack(Page page) {
        // By key: a toast moves while it comes.
        page.locator(".toast").getByText("Urungkan").press("Enter");
        page.waitForURL(address -> address.contains("/workplan/"));
        page.navigate("/my-work");
        assertThat(card(page)).hasCount(1);
    }
}
