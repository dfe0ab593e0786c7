package org.gotong.platform.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.gotong.platform.time.Today;
import org.gotong.platform.web.VisitorSource;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Spares a guest a page that has not changed: answers 304 before anything is loaded. A page depends on the program itself,
 * language, theme, today and the revisions of what it shows. Who is signed in always gets the page anew.
 */
@Component
public class Freshness {

    private final LocaleResolver locales;
    private final VisitorSource visitors;
    private final Today today;
    private final long program = changeOfProgram();

    Freshness(LocaleResolver locales, VisitorSource visitors, Today today) {
        this.locales = locales;
        this.visitors = visitors;
        this.today = today;
    }

    /** True when the browser's copy still holds; the answer is then complete and the controller returns null. */
    public boolean isUnchanged(ServletWebRequest request, long... revisions) {
        var http = request.getRequest();
        if (visitors.visitor(http).isSignedIn()) {
            return false;
        }
        if (request.getResponse() != null) {
            request.getResponse().setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
            request.getResponse().addHeader(HttpHeaders.VARY, "Cookie, Accept-Language");
        }
        return request.checkNotModified(tag(http, locales.resolveLocale(http), revisions));
    }

    // Weak on purpose: the server compresses only answers whose tag does not promise the same bytes.
    private String tag(HttpServletRequest request, Locale language, long... revisions) {
        var theme = new PageRequest(request, "").theme();
        var parts = Arrays.asList(program, language, theme, today.date(), Arrays.hashCode(revisions));
        return "W/\"" + Integer.toHexString(parts.hashCode()) + "-" + Long.toHexString(sum(revisions)) + "\"";
    }

    private static long sum(long... revisions) {
        return Arrays.stream(revisions).sum();
    }

    private static long changeOfProgram() {
        try {
            var source = Freshness.class.getProtectionDomain().getCodeSource().getLocation();
            var path = source.getPath().replaceFirst("^nested:", "").replaceFirst("/!.*$", "");
            return Files.getLastModifiedTime(Path.of(path)).toMillis();
        } catch (Exception unknownPlace) {
            // Without a file to date the program by, every start counts as a new one.
            return System.nanoTime();
        }
    }
}
