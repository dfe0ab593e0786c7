package org.gotong.browser;

import com.microsoft.playwright.BrowserContext;

/** The way in, as a person takes it. */
final class SignIn {

    private SignIn() {}

    /** Signs in one of the demonstration's accounts by its first word: {@code koordinator}. */
    static void as(BrowserContext visitor, String who) {
        var page = visitor.newPage();
        page.navigate("/sign-in");
        page.fill("input[name=email]", who + "@demo.gotong.example");
        page.fill("input[name=password]", DemonstrationWorld.PASSWORD);
        page.press("input[name=password]", "Enter");
        page.waitForURL(address -> !address.contains("/sign-in"));
        page.close();
    }
}
