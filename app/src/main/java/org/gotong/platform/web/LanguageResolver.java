package org.gotong.platform.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/** The language of an answer: {@code ?lang=}, then the one chosen before, then what the browser asks for, then Indonesian. */
@Component("localeResolver")
class LanguageResolver implements LocaleResolver {

    static final String NAME = "lang";

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return asked(request).or(() -> remembered(request)).orElseGet(() -> ofBrowser(request));
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        if (response != null && locale != null) {
            var cookie = ResponseCookie.from(NAME, locale.getLanguage())
                    .path("/")
                    .httpOnly(true)
                    .sameSite("Lax")
                    .secure(request.isSecure())
                    .maxAge(Duration.ofDays(365))
                    .build();
            response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        }
    }

    static Optional<Locale> asked(HttpServletRequest request) {
        return known(request.getParameter(NAME));
    }

    private static Optional<Locale> remembered(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, NAME))
                .map(Cookie::getValue)
                .flatMap(LanguageResolver::known);
    }

    private static Locale ofBrowser(HttpServletRequest request) {
        var header = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        if (header == null || header.isBlank()) {
            return Languages.INDONESIAN;
        }
        try {
            var best = Locale.lookup(Locale.LanguageRange.parse(header), Languages.ALL);
            return best == null ? Languages.INDONESIAN : best;
        } catch (IllegalArgumentException unreadableHeader) {
            return Languages.INDONESIAN;
        }
    }

    private static Optional<Locale> known(@Nullable String tag) {
        return Languages.ALL.stream().filter(l -> l.getLanguage().equals(tag)).findFirst();
    }
}
