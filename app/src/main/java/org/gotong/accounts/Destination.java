package org.gotong.accounts;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.view.RedirectView;

/** Where somebody wanted to go before they had to sign in: an address of our own, or the home page. */
record Destination(String address) {

    /** "//elsewhere" and "/\elsewhere" lead to another host, and a line break into another header. */
    private static final Pattern OWN = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*");

    static Destination of(@Nullable String from) {
        return from != null && OWN.matcher(from).matches() && !from.startsWith("/sign-")
                ? new Destination(from)
                : new Destination("/");
    }

    RedirectView view() {
        var view = new RedirectView(address);
        // An address may hold braces, which are no placeholders here.
        view.setExpandUriTemplateVariables(false);
        return view;
    }
}
