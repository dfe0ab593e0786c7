package org.gotong.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.header.HeaderWriter;

/**
 * Lets browsers keep a page and ask whether it still holds, which the framework's own "no-store" would forbid. Pages with
 * secrets or people's addresses are kept nowhere, and what said something itself keeps its word.
 */
class CachePolicy implements HeaderWriter {

    private static final List<String> NEVER_KEPT = List.of(
            "/account",
            "/sign-in",
            "/password-reset",
            "/first-run/",
            "/invitations/",
            "/people",
            "/outbox",
            "/my-work/settings",
            "/my-work/unsubscription/");

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        if (!response.containsHeader(HttpHeaders.CACHE_CONTROL)) {
            var path = request.getRequestURI();
            var secret = NEVER_KEPT.stream().anyMatch(path::startsWith);
            response.setHeader(HttpHeaders.CACHE_CONTROL, secret ? "no-store" : "private, no-cache");
        }
    }
}
