package org.gotong.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The one browser of all tests. */
final class Chromium {

    private static final List<Path> PLACES =
            List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"));

    private static final Browser BROWSER = launch();

    private Chromium() {}

    /** How a page is looked at. */
    record Look(int width, ColorScheme colours, boolean script, String language) {

        static final Look DESK = new Look(1280, ColorScheme.LIGHT, true, "id");
        static final Look PHONE = new Look(390, ColorScheme.LIGHT, true, "id");

        Look dark() {
            return new Look(width, ColorScheme.DARK, script, language);
        }

        Look withoutScript() {
            return new Look(width, colours, false, language);
        }
    }

    /** A visitor with cookies of their own. */
    static BrowserContext visitor(String base, Look look) {
        return BROWSER.newContext(new Browser.NewContextOptions()
                .setBaseURL(base)
                .setViewportSize(look.width(), 900)
                .setColorScheme(look.colours())
                .setJavaScriptEnabled(look.script())
                .setLocale(look.language()));
    }

    private static Browser launch() {
        var chromium = PLACES.stream()
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("chromium is missing: ./check installs it"));
        // Playwright's own browsers are not wanted: Debian's is.
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--no-first-run")));
    }
}
