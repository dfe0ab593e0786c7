package org.gotong.platform.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Set;
import org.gotong.platform.web.Access;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Light, dark, or as the device has it: for browsers without a script; the others do the same in theme.js. */
@Controller
@Access(Access.Level.ANYONE)
class AppearanceController {

    private static final Set<String> THEMES = Set.of("light", "dark");

    /** A GET on purpose: it changes nothing but the reader's own cookie, and needs no form on pages that have none. */
    @GetMapping("/appearance")
    String choose(
            @RequestParam(defaultValue = "") String theme,
            @RequestParam(defaultValue = "/") String from,
            HttpServletRequest request,
            HttpServletResponse response) {
        // Readable by scripts: theme.js writes the same cookie.
        var cookie = ResponseCookie.from("theme", THEMES.contains(theme) ? theme : "")
                .path("/")
                .sameSite("Lax")
                .secure(request.isSecure())
                .maxAge(THEMES.contains(theme) ? Duration.ofDays(365) : Duration.ZERO)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        return "redirect:" + ownAddress(from);
    }

    /** Only an address of this site: "//elsewhere" and "/\elsewhere" would lead away. */
    private static String ownAddress(String from) {
        return from.matches("/(?![/\\\\])[^\\r\\n\\\\]*") ? from : "/";
    }
}
