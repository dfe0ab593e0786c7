package org.gotong.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.gotong.AnotherGotong;
import org.gotong.browser.Chromium.Look;
import org.gotong.platform.database.ThrowawayDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * From the link that an empty installation prints to a published programme with three partners and a plan, led by the
 * guide alone. Every press counts, those that put the cursor into a field too.
 */
@Order(Integer.MAX_VALUE)
class FirstWalkTest {

    private static final int MOST_CLICKS = 25;

    private static final String PARTNERS = """
            1. Bappeda Kota Bengkulu
            2. Baznas Bengkulu
            3. SDG Center Universitas Bengkulu
            """;

    private static final String PLAN = """
            - Pendataan keluarga (4 Juni sd. 11 Juni 2018) PJ. Bappeda Kota Bengkulu
            - Pelatihan kader, minggu ke-2 Juli 2018, PJ: Baznas Bengkulu
            - Rapat koordinasi (4 bln sekali)
            """;

    private static ThrowawayDatabase database;
    private static AnotherGotong gotong;

    @BeforeAll
    static void start() {
        database = ThrowawayDatabase.start();
        gotong = AnotherGotong.on(database, "first-walk", Map.of());
    }

    @AfterAll
    static void stop() {
        gotong.close();
        database.close();
    }

    @BeforeEach
    void nobodyIsHere() {
        gotong.jdbc().sql("truncate identity.person cascade").update();
    }

    @Test
    void fromTheFirstLinkToAPublishedProgramme() {
        walk(Look.DESK);
    }

    @Test
    void theSameOnAPhoneWithoutScripts() {
        walk(Look.PHONE.withoutScript());
    }

    private static void walk(Look look) {
        try (var coordinator = Chromium.visitor(gotong.address(), look);
                var guest = Chromium.visitor(gotong.address(), look)) {
            var page = coordinator.newPage();
            var walk = new Walk(page);
            page.navigate(gotong.firstRunPath());
            becomeAdministrator(walk);
            begin(walk);
            inviteThree(walk);
            pastePlan(walk);
            walk.press("Terbitkan sekarang");

            var shown = guest.newPage();
            assertThat(shown.navigate(page.url()).status()).isEqualTo(200);
            assertThat(shown.textContent("main"))
                    .contains(
                            "Kampung Sehat",
                            "Bappeda Kota Bengkulu",
                            "Baznas Bengkulu",
                            "SDG Center Universitas Bengkulu",
                            "Pelatihan kader");
            assertThat(walk.clicks).as("clicks").isLessThanOrEqualTo(MOST_CLICKS);
        }
    }

    private static void becomeAdministrator(Walk walk) {
        walk.type("name", "Ayu Lestari");
        walk.type("email", "ayu@kota.example");
        walk.type("password", "perahu senja kopi");
        walk.press("Buat akun");
    }

    private static void begin(Walk walk) {
        walk.press("Mulai program");
        walk.type("title", "Kampung Sehat");
        walk.type("summary", "Air bersih dan kader kesehatan di satu kampung, bersama warganya.");
        walk.choose("input[name=goals][value='6']");
        walk.type("place.text", "Sumber Jaya, Kampung Melayu");
        walk.type("period", "Juni 2018 sampai Desember 2018");
        walk.press("Simpan konsep");
    }

    private static void inviteThree(Walk walk) {
        walk.press("Undang mitra");
        walk.type("names", PARTNERS);
        walk.press("Cocokkan nama");
        walk.press("Undang semuanya");
    }

    private static void pastePlan(Walk walk) {
        walk.press("Tempel rencana");
        walk.type("text", PLAN);
        walk.press("Baca teks");
        walk.press("Simpan 3 kegiatan");
    }

    /** A person who reads the words of buttons and presses them. */
    private static final class Walk {

        private final Page page;
        private int clicks;

        Walk(Page page) {
            this.page = page;
            page.setDefaultTimeout(15_000);
        }

        void press(String words) {
            var button = page.locator("main")
                    .getByRole(AriaRole.BUTTON, new com.microsoft.playwright.Locator.GetByRoleOptions().setName(words));
            var link = page.locator("main")
                    .getByRole(AriaRole.LINK, new com.microsoft.playwright.Locator.GetByRoleOptions().setName(words));
            Pointer.follow(button.or(link).first());
            clicks++;
        }

        void type(String field, String text) {
            var input = page.locator("main [name='" + field + "']").first();
            Pointer.press(input);
            input.fill(text);
            clicks++;
        }

        void choose(String box) {
            Pointer.press(page.locator(box));
            clicks++;
        }
    }
}
