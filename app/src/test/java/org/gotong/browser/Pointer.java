package org.gotong.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * Presses as a finger does: in the middle of what is seen, which nothing may cover. Playwright's own click first waits for two
 * frames in which the target stands still, and Chromium owes a page without scripts no frame while nothing moves: it once
 * waited in vain for 15 seconds.
 */
final class Pointer {

    private static final String IS_FREE = """
            (target, [x, y]) => {
                const hit = document.elementFromPoint(x, y);
                return target.contains(hit) || hit?.closest('label')?.control === target;
            }
            """;

    private Pointer() {}

    static void press(Locator target) {
        target.evaluate("target => target.scrollIntoView({ block: 'center', behavior: 'instant' })");
        var box = target.boundingBox();
        var x = box.x + box.width / 2;
        var y = box.y + box.height / 2;
        assertThat(target.evaluate(IS_FREE, List.of(x, y)))
                .as("nothing covers " + target)
                .isEqualTo(true);
        target.page().mouse().click(x, y);
    }

    /** Presses what leads to another page, and waits until that is there. */
    static void follow(Locator target) {
        var page = target.page();
        var arrived = new AtomicBoolean();
        Consumer<Page> note = _ -> arrived.set(true);
        page.onDOMContentLoaded(note);
        press(target);
        page.waitForCondition(arrived::get);
        page.offDOMContentLoaded(note);
    }
}
