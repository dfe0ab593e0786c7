package org.gotong.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import org.gotong.browser.Chromium.Look;
import org.gotong.platform.pages.GallerySite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What our own scripts add to pages, and that the pages do without them. */
class BehaviourTest {

    private static GallerySite site;
    private BrowserContext context;
    private Page page;

    @BeforeAll
    static void openSite() throws IOException {
        site = new GallerySite();
    }

    @AfterAll
    static void closeSite() {
        site.close();
    }

    @BeforeEach
    void openPage() {
        context = Chromium.visitor(site.address(), Look.DESK);
        page = context.newPage();
        page.navigate("/workspace");
    }

    @AfterEach
    void closePage() {
        context.close();
    }

    @Test
    void slashLeadsToTheSearchField() {
        page.keyboard().press("/");

        assertThat(page.getByRole(AriaRole.SEARCHBOX)).isFocused();
    }

    @Test
    void questionMarkListsTheKeysAndEscapeClosesThem() {
        var keys = page.locator("#keys");

        page.keyboard().press("?");
        assertThat(keys).isVisible();
        page.keyboard().press("Escape");

        assertThat(keys).isHidden();
    }

    @Test
    void keysTypedIntoAFieldAreJustLetters() {
        page.getByRole(AriaRole.SEARCHBOX).focus();
        page.keyboard().type("apa/siapa?");

        assertThat(page.getByRole(AriaRole.SEARCHBOX)).hasValue("apa/siapa?");
        assertThat(page.locator("#keys")).isHidden();
    }

    @Test
    void anOpenMenuClosesOnEscapeAndGivesTheFocusBack() {
        var opener = page.locator("summary.avatar");

        opener.click();
        assertThat(page.getByText("Akun saya")).isVisible();
        page.keyboard().press("Escape");

        assertThat(page.getByText("Akun saya")).isHidden();
        assertThat(opener).isFocused();
    }

    @Test
    void theFirstTabLeadsToTheContent() {
        page.keyboard().press("Tab");
        assertThat(page.getByText("Langsung ke isi")).isFocused();
        page.keyboard().press("Enter");

        assertThat(page.locator("main")).isFocused();
    }

    @Test
    void aChosenAppearanceHoldsAtOnceAndOnTheNextPage() {
        page.navigate("/privacy");
        page.getByLabel("Tampilan gelap").click();

        assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
        assertThat(context.cookies())
                .anySatisfy(cookie -> assertThat(cookie.name + cookie.value).isEqualTo("themedark"));
        assertThat(page.evaluate("() => getComputedStyle(document.body).backgroundColor"))
                .isEqualTo("rgb(14, 21, 19)");
    }

    @Test
    void printIsAlwaysLight() {
        page.navigate("/privacy");
        page.getByLabel("Tampilan gelap").click();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));

        assertThat(page.evaluate("() => getComputedStyle(document.querySelector('h1')).color"))
                .isEqualTo("rgb(23, 33, 31)");
    }

    @Test
    void theFaultsOfAFormAreReadFirst() {
        page.navigate("/gallery");

        assertThat(page.locator(".error-summary")).isFocused();
        page.getByText("Nama program: Isian ini wajib diisi.").click();
        assertThat(page.getByLabel("Nama program")).isFocused();
    }

    @Test
    void everythingIsThereWithoutScripts() {
        try (var plain = Chromium.visitor(site.address(), Look.PHONE.withoutScript())) {
            var phone = plain.newPage();
            phone.navigate("/gallery");
            phone.getByLabel("Menu").click();

            assertThat(phone.locator(".topbar .menu-list").getByText("Lembaga")).isVisible();
            assertThat(phone.getByLabel("Tutup pesan")).isHidden();
        }
    }
}
