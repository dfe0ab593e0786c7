package org.gotong.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import org.gotong.browser.Chromium.Look;
import org.gotong.platform.demonstration.Demonstration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/** The main journey, by pointer: sign in, make a programme, invite, accept, paste a plan, correct it, publish. */
@BrowserTest
class JourneyTest {

    private static final String PLAN = """
            Rencana kerja
            - Pendataan keluarga (4 Juni sd. 11 Juni 2018 PJ. Kotaku
            - Pelatihan kader, minggu ke-2 Juli 2018, PJ: Baznas Bengkulu
            - Rapat koordinasi (4 bln sekali)
            - Dst.
            """;

    private static final int PATIENCE = 15_000;

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
    void fromNothingToAPublishedProgramme() {
        travel(Look.DESK, "Kampung Sehat");
    }

    @Test
    void theSameOnAPhoneWithoutScripts() {
        travel(Look.PHONE.withoutScript(), "Kampung Tangguh");
    }

    private void travel(Look look, String title) {
        try (var coordinator = Chromium.visitor(base(), look);
                var partner = Chromium.visitor(base(), look);
                var guest = Chromium.visitor(base(), look)) {
            coordinator.setDefaultTimeout(PATIENCE);
            partner.setDefaultTimeout(PATIENCE);
            SignIn.as(coordinator, "koordinator");
            SignIn.as(partner, "mitra");
            var page = coordinator.newPage();
            var address = begin(page, title);
            assertThat(status(guest, address)).isEqualTo(404);

            accept(partner, invite(page, address));
            paste(page, address);
            publish(page, address);

            assertThat(status(guest, address)).isEqualTo(200);
            var shown = guest.newPage();
            shown.navigate(address);
            assertThat(shown.textContent("main"))
                    .contains(
                            title,
                            "Baznas Bengkulu",
                            "Pendataan keluarga RW 05",
                            "Pelatihan kader",
                            "Rapat koordinasi");
        }
    }

    /** Makes a draft and tells its address. */
    private static String begin(Page page, String title) {
        page.navigate("/programmes/new");
        page.fill("input[name=title]", title);
        page.fill("textarea[name=summary]", "Contoh perjalanan dari kosong sampai terbit.");
        Pointer.press(page.locator("input[name=goals][value='11']"));
        page.fill("input[name='place.text']", "17.71.05.1004");
        page.fill("input[name=period]", "Juni 2018 - Desember 2018");
        Pointer.follow(page.locator("main form button[type=submit]"));
        page.waitForURL("**/programmes/kampung-*/overview");
        return page.url().replaceFirst("^https?://[^/]+", "").replaceFirst("(/programmes/[^/?]+).*", "$1");
    }

    /** Invites and tells the address that the letter of invitation names. */
    private static String invite(Page page, String address) {
        page.navigate(address + "/partners");
        page.fill("#invite input[name=name]", "Baznas Bengkulu");
        Pointer.follow(page.locator("#invite button[type=submit]"));
        // Where the name fits one organisation only, no question is left.
        if (page.locator("#invite input[name=organisation]").count() > 0) {
            Pointer.press(page.locator("#invite input[name=organisation][value^='baznas-bengkulu']"));
            Pointer.follow(page.locator("#invite button[type=submit]"));
        }
        page.navigate(address + "/partners");
        return String.valueOf(page.locator("main a[href*='" + address + "/partners/']")
                .first()
                .getAttribute("href"));
    }

    private static void accept(BrowserContext partner, String invitation) {
        var page = partner.newPage();
        page.navigate(invitation);
        Pointer.follow(page.locator("form[action$='/acceptance'] button"));
        assertThat(page.locator("form[action$='/acceptance']").count()).isZero();
        page.close();
    }

    private static void paste(Page page, String address) {
        page.navigate(address + "/workplan/readings/new");
        page.fill("textarea[name=text]", PLAN);
        Pointer.follow(page.locator("form.paste .form-actions button[type=submit]"));
        page.waitForURL(url -> !url.contains("/readings/new"));
        assertThat(page.textContent("main")).contains("3 kegiatan", "Pendataan keluarga", "Tidak ada yang hilang");

        Pointer.press(
                page.locator("#review .pair:not(.ignored) a[data-edit=title]").first());
        var title = page.locator("form.pair-edit:not([hidden]) input[name=title]");
        title.fill("Pendataan keluarga RW 05");
        title.press("Enter");
        page.waitForSelector("#review .pair-title:has-text('RW 05')");
        Pointer.follow(page.locator("#save-form button[type=submit]"));
        page.waitForURL(url -> !url.contains("/readings/"));
        assertThat(page.textContent("main")).contains("Pendataan keluarga RW 05", "Rapat koordinasi");
    }

    private static void publish(Page page, String address) {
        page.navigate(address + "/overview");
        Pointer.follow(page.locator("form[action$='/publication'] button"));
        assertThat(page.locator("form[action$='/publication']").count()).isZero();
    }

    private static int status(BrowserContext visitor, String address) {
        var page = visitor.newPage();
        try {
            return page.navigate(address).status();
        } finally {
            page.close();
        }
    }

    private String base() {
        return "http://localhost:" + port;
    }
}
