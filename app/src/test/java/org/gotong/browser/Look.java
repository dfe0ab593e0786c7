package org.gotong.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What must hold for the look of every page: axe finds nothing in light and dark, on a wide screen and on a phone, and
 * nothing makes the page scroll sideways.
 */
public final class Look {

    private static final List<Integer> WIDTHS = List.of(360, 390, 768, 1280);
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private final @Nullable Path pictures;

    private Look(@Nullable Path pictures) {
        this.pictures = pictures;
    }

    public static Look only() {
        return new Look(null);
    }

    /** Also leaves a picture of each page in that folder. */
    public static Look withPicturesIn(Path folder) {
        return new Look(folder);
    }

    /** What is wrong with the page at that address, one line a fault; empty when it looks as it must. */
    public List<String> faultsOf(String name, String address) {
        var faults = new ArrayList<String>();
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            try (var context = Browser.open().newContext(new NewContextOptions().setColorScheme(scheme))) {
                var page = context.newPage();
                page.onConsoleMessage(message -> {
                    if (message.type().equals("error")) {
                        faults.add(name + ": " + message.text());
                    }
                });
                page.navigate(address);
                for (var width : WIDTHS) {
                    faultsAt(name + " " + scheme + " " + width, width, page, faults);
                }
            }
        }
        return faults;
    }

    private void faultsAt(String view, int width, Page page, List<String> faults) {
        // As tall as the page, or axe reports what a sticky bar covers.
        page.setViewportSize(width, 900);
        var height = (int) page.evaluate("() => document.documentElement.scrollHeight");
        page.setViewportSize(width, Math.min(height + 200, 12_000));
        var wide = (int) page.evaluate("() => document.documentElement.scrollWidth");
        if (wide > width) {
            faults.add(view + " scrolls sideways: " + wide + " px, because of " + page.evaluate(WIDEST));
        }
        if (width == 390 || width == 1280) {
            axe(view, page, faults);
            picture(view, page);
        }
    }

    private static void axe(String view, Page page, List<String> faults) {
        for (var rule : new AxeBuilder(page).withTags(RULES).analyze().getViolations()) {
            rule.getNodes()
                    .forEach(node -> faults.add("%s: %s %s"
                            .formatted(view, rule.getId(), node.getHtml().strip())));
        }
    }

    private void picture(String view, Page page) {
        if (pictures != null) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(pictures.resolve(view.toLowerCase().replace(' ', '-') + ".png")));
        }
    }

    private static final String WIDEST = """
            () => [...document.querySelectorAll('body *')]
                .filter((e) => e.getBoundingClientRect().right > innerWidth + 1)
                .slice(0, 3).map((e) => e.cloneNode().outerHTML).join(' ')
            """;
}
