package org.gotong.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Follows the links from a first page and keeps a few addresses of every shape. */
final class Visit {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}|\\d+");
    private static final Pattern NO_PAGE =
            Pattern.compile(".*\\.(csv|xlsx|ics|json|pdf|xml)$|^/(api/v1|files|assets)/.*|^/sign-out.*");
    private static final Set<String> NAMED = Set.of("programmes", "organisations", "goals", "data", "places");

    private Visit() {}

    /** Every page that can be reached, at most two of one shape. */
    static List<String> pages(BrowserContext visitor, String... from) {
        var seen = new LinkedHashSet<String>();
        var shapes = new LinkedHashMap<String, Integer>();
        var waiting = new ArrayDeque<>(List.of(from));
        var page = visitor.newPage();
        while (!waiting.isEmpty()) {
            var address = waiting.poll();
            if (seen.contains(address) || !isNew(shapes, address)) {
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

    private static boolean isNew(Map<String, Integer> shapes, String address) {
        return shapes.merge(shape(address), 1, Integer::sum) <= 2;
    }

    // "/programmes/kota-sdgs-bengkulu/partners" has the shape "/programmes/*/partners"; a query is one of its names.
    static String shape(String address) {
        var path = address.replaceFirst("\\?.*$", "").split("/");
        for (int i = 1; i < path.length; i++) {
            if (ID.matcher(path[i]).matches() || (i > 1 && NAMED.contains(path[i - 1]) && !path[i].equals("new"))) {
                path[i] = "*";
            }
        }
        var query = address.contains("?") ? "?" + address.replaceAll("^[^?]*\\?|=[^&]*", "") : "";
        return String.join("/", path) + query;
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
