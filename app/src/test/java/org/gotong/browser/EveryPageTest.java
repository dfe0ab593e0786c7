package org.gotong.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.gotong.browser.Chromium.Look;
import org.gotong.platform.demonstration.Demonstration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/** What holds of every page that a link leads to, for a guest and for those who work here. */
@BrowserTest
class EveryPageTest {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");
    private static final int MOST_BYTES = 150 * 1024;
    private static final int MOST_REQUESTS = 12;

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
    void guestsPagesAreAccessibleAndFit() {
        var faults = new ArrayList<String>();
        for (var look : looks()) {
            try (var guest = Chromium.visitor(base(), look)) {
                look(guest, Visit.pages(guest, "/"), look, faults);
            }
        }

        assertThat(faults).isEmpty();
    }

    @Test
    void pagesOfThoseWhoWorkHereAreAccessibleAndFit() {
        var faults = new ArrayList<String>();
        for (var look : looks()) {
            for (var who : List.of("admin", "koordinator")) {
                try (var person = Chromium.visitor(base(), look)) {
                    SignIn.as(person, who);
                    look(person, Visit.pages(person, "/workspace", "/account", "/people"), look, faults);
                }
            }
        }

        assertThat(faults).isEmpty();
    }

    @Test
    void publicPagesAreLight() {
        var faults = new ArrayList<String>();
        try (var guest = Chromium.visitor(base(), Look.PHONE)) {
            for (var address : Visit.pages(guest, "/")) {
                var weight = Weight.of(base(), address);
                if (weight.bytes() > MOST_BYTES || weight.requests() > MOST_REQUESTS) {
                    faults.add(address + " loads " + weight);
                }
            }
        }

        assertThat(faults).isEmpty();
    }

    private static List<Look> looks() {
        return List.of(Look.DESK, Look.DESK.dark(), Look.PHONE, Look.PHONE.dark());
    }

    private static void look(BrowserContext visitor, List<String> addresses, Look look, List<String> faults) {
        var page = visitor.newPage();
        for (var address : addresses) {
            page.navigate(address);
            violations(page).forEach(violation -> faults.add(address + " " + look + ": " + violation));
            if (look.colours() == com.microsoft.playwright.options.ColorScheme.LIGHT) {
                sideways(page, look).forEach(width -> faults.add(address + " scrolls sideways at " + width));
            }
        }
        page.close();
    }

    private static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .withTags(RULES).analyze().getViolations().stream()
                        .map(rule -> rule.getId() + " at "
                                + rule.getNodes().stream()
                                        .limit(3)
                                        .map(node -> node.getHtml())
                                        .toList())
                        .toList();
    }

    private static List<Integer> sideways(Page page, Look look) {
        var widths = look.width() < 500 ? List.of(360, 390) : List.of(768, 1280);
        var height = page.viewportSize().height;
        var tooWide = widths.stream()
                .filter(width -> {
                    page.setViewportSize(width, height);
                    return (boolean) page.evaluate("document.documentElement.scrollWidth > innerWidth");
                })
                .toList();
        page.setViewportSize(look.width(), height);
        return tooWide;
    }

    private String base() {
        return "http://localhost:" + port;
    }
}
