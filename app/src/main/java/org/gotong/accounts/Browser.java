package org.gotong.accounts;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gotong.platform.pages.Page;

/** A browser as its owner would call it, read out of what it says of itself; empty words where it says nothing known. */
record Browser(String name, String system) {

    /** In this order, because most browsers also name those they descend from. */
    private static final Map<String, String> NAMES = inOrder(
            "SamsungBrowser/",
            "Samsung Internet",
            "EdgA/",
            "Edge",
            "EdgiOS/",
            "Edge",
            "Edg/",
            "Edge",
            "OPR/",
            "Opera",
            "UCBrowser/",
            "UC Browser",
            "FxiOS/",
            "Firefox",
            "Firefox/",
            "Firefox",
            "CriOS/",
            "Chrome",
            "HeadlessChrome/",
            "Chrome",
            "Chrome/",
            "Chrome",
            "Safari/",
            "Safari",
            "curl/",
            "curl");

    private static final Map<String, String> SYSTEMS = inOrder(
            "Android",
            "Android",
            "iPhone",
            "iPhone",
            "iPad",
            "iPad",
            "Windows",
            "Windows",
            "CrOS",
            "ChromeOS",
            "Mac OS X",
            "macOS",
            "Linux",
            "Linux");

    static Browser of(String userAgent) {
        return new Browser(first(NAMES, userAgent), first(SYSTEMS, userAgent));
    }

    String words(Page page) {
        if (name.isEmpty()) {
            return page.t("account.browser.unknown");
        }
        return system.isEmpty() ? name : page.t("account.browser", name, system);
    }

    private static String first(Map<String, String> signs, String userAgent) {
        return signs.entrySet().stream()
                .filter(sign -> userAgent.contains(sign.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static Map<String, String> inOrder(String... pairs) {
        var map = new LinkedHashMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
