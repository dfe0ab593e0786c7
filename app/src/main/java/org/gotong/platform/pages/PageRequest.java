package org.gotong.platform.pages;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.WebUtils;

/** The request behind a page, as far as templates may know it. */
record PageRequest(HttpServletRequest request, String base) {

    private static final Set<String> THEMES = Set.of("light", "dark");

    /** While an error is shown, the address that failed and not that of the error page. */
    String path() {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed
                ? failed
                : request.getRequestURI();
    }

    String address() {
        var query = request.getQueryString();
        return query == null ? path() : path() + "?" + query;
    }

    String with(String parameter, @Nullable String value) {
        var address = ServletUriComponentsBuilder.fromRequest(request)
                .replacePath(path())
                .scheme(null)
                .host(null)
                .port(null)
                .replaceQueryParam(parameter);
        if (value != null) {
            address.queryParam(parameter, URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
        // Built without encoding: the query of the request is encoded already.
        return address.build().toUriString();
    }

    String theme() {
        return Optional.ofNullable(WebUtils.getCookie(request, "theme"))
                .map(Cookie::getValue)
                .filter(THEMES::contains)
                .orElse("");
    }

    boolean fragment() {
        return "true".equals(request.getHeader("HX-Request"));
    }

    String csrfName() {
        return token().getParameterName();
    }

    String csrfToken() {
        return token().getToken();
    }

    @Nullable
    Toast toast() {
        var flash = RequestContextUtils.getInputFlashMap(request);
        return flash == null ? null : (Toast) flash.get(Toast.NAME);
    }

    private CsrfToken token() {
        return (CsrfToken) request.getAttribute(CsrfToken.class.getName());
    }
}
