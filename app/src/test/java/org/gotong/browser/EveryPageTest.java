package org.gotong.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
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

    private final List<String> ofGuests = new ArrayList<>();
    private final List<String> ofWorkers = new ArrayList<>();

    @BeforeAll
    void fillAndFollowTheLinks() {
        DemonstrationWorld.fill(demonstration, transaction);
        var known = new HashSet<String>();
        try (var guest = Chromium.visitor(base(), Look.DESK);
                var worker = Chromium.visitor(base(), Look.DESK)) {
            ofGuests.addAll(Visit.pages(guest, known, "/"));
            SignIn.as(worker, "admin");
            ofWorkers.addAll(Visit.pages(
                    worker,
                    known,
                    "/workspace",
                    "/account",
                    "/people",
                    "/outbox",
                    "/programmes/kota-sdgs-bengkulu/overview",
                    "/programmes/kota-sdgs-bengkulu/workplan/readings/new"));
        }
    }

    @Test
    void theLinksLeadEverywhere() {
        assertThat(ofGuests).contains("/programmes/kota-sdgs-bengkulu", "/organisations", "/data", "/api/docs");
        assertThat(ofWorkers).hasSizeGreaterThan(15);
    }

    @Test
    void guestsPagesAreAccessibleAndFit() {
        var faults = new ArrayList<String>();
        for (var look : looks()) {
            try (var guest = Chromium.visitor(base(), look)) {
                faults.addAll(Appearance.faults(guest, ofGuests, look));
            }
        }

        assertThat(faults).isEmpty();
    }

    @Test
    void pagesOfThoseWhoWorkHereAreAccessibleAndFit() {
        var faults = new ArrayList<String>();
        for (var look : looks()) {
            try (var worker = Chromium.visitor(base(), look)) {
                SignIn.as(worker, "admin");
                faults.addAll(Appearance.faults(worker, ofWorkers, look));
            }
        }

        assertThat(faults).isEmpty();
    }

    @Test
    void publicPagesAreLight() {
        var faults = new ArrayList<String>();
        for (var address : ofGuests) {
            var weight = Weight.of(base(), address);
            if (weight.bytes() > MOST_BYTES || weight.requests() > MOST_REQUESTS) {
                faults.add(address + " loads " + weight);
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
