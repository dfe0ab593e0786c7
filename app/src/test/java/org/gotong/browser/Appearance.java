package org.gotong.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;

/** What must hold for the look of every page: axe finds nothing, and nothing makes it scroll sideways. */
final class Appearance {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");
    /** In the dark a page is the same but for its colours. */
    private static final List<String> RULES_OF_COLOUR = List.of("color-contrast", "link-in-text-block");

    private static final int TALLEST = 12_000;

    private Appearance() {}

    static List<String> faults(BrowserContext visitor, List<String> addresses, Chromium.Look look) {
        var faults = new ArrayList<String>();
        var page = visitor.newPage();
        for (var address : addresses) {
            page.navigate(address);
            violations(page, look).forEach(violation -> faults.add(address + " " + look + ": " + violation));
            if (look.colours() == ColorScheme.LIGHT) {
                sideways(page, look).forEach(width -> faults.add(address + " scrolls sideways at " + width));
            }
        }
        page.close();
        return faults;
    }

    private static List<String> violations(Page page, Chromium.Look look) {
        // As tall as the page: else axe reports what a bar at its foot happens to cover.
        var height = (int) page.evaluate("document.documentElement.scrollHeight");
        page.setViewportSize(look.width(), Math.min(height + 200, TALLEST));
        var axe = new AxeBuilder(page);
        var rules = look.colours() == ColorScheme.DARK ? axe.withRules(RULES_OF_COLOUR) : axe.withTags(RULES);
        return rules.analyze().getViolations().stream()
                .map(rule -> rule.getId() + " at "
                        + rule.getNodes().stream()
                                .limit(3)
                                .map(node -> node.getHtml())
                                .toList())
                .toList();
    }

    private static List<Integer> sideways(Page page, Chromium.Look look) {
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
}
