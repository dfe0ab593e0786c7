package org.gotong.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import java.util.regex.Pattern;
import org.gotong.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The field that finds one of 83,762 villages, by keys and by pointer. */
@BrowserTest
class PlaceFieldTest {

    private static final String SUMBER_JAYA = "Sumber Jaya, Kampung Melayu, Kota Bengkulu, Bengkulu";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    World world;

    @LocalServerPort
    int port;

    private BrowserContext visitor;
    private Locator field;
    private Locator suggestions;

    @BeforeEach
    void open() throws Exception {
        // The form is made for somebody who may see it; the browser needs no account to type into it.
        var form = mvc.get()
                .uri("/organisations/new")
                .with(world.as(world.administrator()))
                .exchange()
                .getResponse()
                .getContentAsString();
        visitor = Chromium.visitor("http://localhost:" + port, Chromium.Look.DESK);
        visitor.route(
                "**/organisations/new",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/html;charset=UTF-8")
                        .setBody(form)));
        var page = visitor.newPage();
        page.navigate("/organisations/new");
        field = page.locator("[data-place-field]").first();
        suggestions = page.locator(".combobox > .suggestions").first();
    }

    @AfterEach
    void close() {
        visitor.close();
    }

    @Test
    void aFewLettersAndTwoKeysChooseTheVillage() {
        field.pressSequentially("sumber ja bengkulu");
        assertThat(suggestions.locator("[role=option]").first()).containsText("Kampung Melayu, Kota Bengkulu");
        assertThat(field).hasAttribute("aria-expanded", "true");

        field.press("ArrowDown");
        assertThat(field).hasAttribute("aria-activedescendant", Pattern.compile(".+-0"));
        field.press("Enter");

        assertThat(field).hasValue(SUMBER_JAYA);
        assertThat(suggestions).isHidden();
    }

    @Test
    void escapeClosesTheListAndKeepsTheWords() {
        field.pressSequentially("cikelat");
        assertThat(suggestions).isVisible();

        field.press("Escape");

        assertThat(suggestions).isHidden();
        assertThat(field).hasValue("cikelat");
    }

    @Test
    void aPressOnASuggestionChoosesIt() {
        field.pressSequentially("kampung melayu sumber jaya");
        suggestions.locator("[data-title^='Sumber Jaya']").first().click();

        assertThat(field).hasValue(SUMBER_JAYA);
        assertThat(field).isFocused();
    }
}
