package org.gotong.browser;

import static org.assertj.core.api.Assertions.assertThat;

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
                faults.addAll(Appearance.faults(guest, Visit.pages(guest, "/"), look));
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
                    faults.addAll(
                            Appearance.faults(person, Visit.pages(person, "/workspace", "/account", "/people"), look));
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

    private String base() {
        return "http://localhost:" + port;
    }
}
