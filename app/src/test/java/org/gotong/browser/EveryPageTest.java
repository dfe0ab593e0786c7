package org.gotong.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gotong.CountedStatements;
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
    private static final int MOST_STATEMENTS = 10;

    private static final String[] OF_THE_SIGNED_IN = {
        "/workspace",
        "/account",
        "/my-work",
        "/my-work/settings",
        "/people",
        "/outbox",
        "/programmes/kota-sdgs-bengkulu/overview",
        "/programmes/kota-sdgs-bengkulu/workplan/readings/new"
    };

    @Autowired
    List<Demonstration> demonstration;

    @Autowired
    TransactionTemplate transaction;

    @LocalServerPort
    int port;

    private final List<String> ofGuests = new ArrayList<>();
    private final List<String> ofAdministrators = new ArrayList<>();
    private final List<String> ofCoordinators = new ArrayList<>();
    private final List<String> ofPartners = new ArrayList<>();

    @BeforeAll
    void fillAndFollowTheLinks() {
        DemonstrationWorld.fill(demonstration, transaction);
        var known = new HashSet<String>();
        try (var guest = Chromium.visitor(base(), Look.DESK)) {
            ofGuests.addAll(Visit.pages(guest, known, "/"));
        }
        ofAdministrators.addAll(follow("admin", known));
        ofCoordinators.addAll(follow("koordinator", known));
        ofPartners.addAll(follow("mitra", known));
    }

    /** The pages that only those see who sign in: each person's own, for the same address shows others something else. */
    private List<String> follow(String who, Set<String> ofEverybody) {
        try (var worker = Chromium.visitor(base(), Look.DESK)) {
            SignIn.as(worker, who);
            return Visit.pages(worker, new HashSet<>(ofEverybody), OF_THE_SIGNED_IN);
        }
    }

    @Test
    void theLinksLeadEverywhere() {
        assertThat(ofGuests).contains("/programmes/kota-sdgs-bengkulu", "/organisations", "/data", "/api/docs");
        assertThat(ofAdministrators).hasSizeGreaterThan(15);
        assertThat(ofCoordinators).contains("/programmes/kota-sdgs-bengkulu/overview");
        assertThat(ofPartners).contains("/workspace", "/my-work");
    }

    @Test
    void guestsPagesAreAccessibleAndFit() {
        var faults = new ArrayList<String>();
        for (var look : List.of(Look.DESK, Look.DESK.dark(), Look.PHONE, Look.PHONE.dark())) {
            try (var guest = Chromium.visitor(base(), look)) {
                faults.addAll(Appearance.faults(guest, ofGuests, look));
            }
        }

        assertThat(faults).isEmpty();
    }

    @Test
    void administratorsPagesAreAccessibleAndFit() {
        assertThat(faults("admin", ofAdministrators, Look.DESK, Look.DESK.dark(), Look.PHONE, Look.PHONE.dark()))
                .isEmpty();
    }

    @Test
    void coordinatorsPagesAreAccessibleAndFit() {
        assertThat(faults("koordinator", ofCoordinators, Look.DESK, Look.PHONE.dark()))
                .isEmpty();
    }

    @Test
    void partnersPagesAreAccessibleAndFit() {
        assertThat(faults("mitra", ofPartners, Look.PHONE, Look.DESK.dark())).isEmpty();
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

    @Test
    void publicPagesAskTheDatabaseSeldom() {
        var faults = new ArrayList<String>();
        for (var address : ofGuests) {
            var statements = CountedStatements.of(() -> Weight.of(base(), address));
            if (statements.size() > MOST_STATEMENTS) {
                faults.add(address + " asks " + statements.size() + " times");
            }
        }

        assertThat(faults).isEmpty();
    }

    private List<String> faults(String who, List<String> pages, Look... looks) {
        var faults = new ArrayList<String>();
        for (var look : looks) {
            try (var worker = Chromium.visitor(base(), look)) {
                SignIn.as(worker, who);
                faults.addAll(Appearance.faults(worker, pages, look));
            }
        }
        return faults;
    }

    private String base() {
        return "http://localhost:" + port;
    }
}
