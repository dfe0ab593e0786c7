package org.gotong.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Follows the links from a first page and keeps one address of every shape. */
final class Visit {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}|\\d+");
    private static final Pattern NO_PAGE =
            Pattern.compile(".*\\.(csv|xlsx|ics|json|pdf|xml)$|^/(api/v1|files|assets)/.*|^/sign-out.*");
    private static final Set<String> NAMED = Set.of("programmes", "organisations", "goals", "data", "places");

    private Visit() {}

    /**
     * Every page that can be reached, one of each shape. A shape that is known already is passed over; those that are
     * found are added to the known ones.
     */
    static List<String> pages(BrowserContext visitor, Set<String> known, String... from) {
        var seen = new LinkedHashSet<String>();
        var waiting = new ArrayDeque<>(List.of(from));
        var page = visitor.newPage();
        while (!waiting.isEmpty()) {
            var address = waiting.poll();
            if (!known.add(shape(address))) {
                continue;
            }
            var answer = page.navigate(address);
            if (answer == null
                    || !String.valueOf(answer.headerValue("content-type")).startsWith("text/html")) {
                continue;
            }
            seen.add(address);
            links(page).stream()
                    .filter(link -> !NO_PAGE.matcher(link).matches())
                    .forEach(waiting::add);
        }
        page.close();
        return List.copyOf(seen);
    }

    // "/programmes/kota-sdgs-bengkulu/partners" has the shape "/programmes/*/partners";
    static String shape(String address) {
        var path = address.replaceFirst("\\?.*$", "").split("/");
        for (int i = 1; i < path.length; i++) {
            if (ID.matcher(path[i]).matches() || (i > 1 && NAMED.contains(path[i - 1]) && !path[i].equals("new"))) {
                path[i] = "*";
            }
        }
        // Filters and orders of a list are the same page; a search is not.
        return String.join("/", path) + (address.startsWith("/search?") ? "?q" : "");
    }

    @SuppressWarnings("unchecked")
    private static List<String> links(Page page) {
        return (List<String>) page.evaluate("""
                () => [...document.querySelectorAll('a[href]')]
                    .filter(a => a.origin === location.origin && !a.hasAttribute('download'))
                    .map(a => a.pathname + a.search)
                    .filter(address => !address.includes('lang='))
                """);
    }
}
