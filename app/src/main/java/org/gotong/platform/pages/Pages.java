package org.gotong.platform.pages;

import jakarta.servlet.http.HttpServletRequest;
import org.gotong.platform.time.Today;
import org.gotong.platform.web.VisitorSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Makes the {@link Page} of a request, for what speaks its language without being a page: pictures, files. */
@Component
public class Pages {

    private final Words words;
    private final Assets assets;
    private final LocaleResolver locales;
    private final VisitorSource visitors;
    private final Today today;
    private final ObjectProvider<WaitingCount> counts;
    private final String base;

    Pages(
            Words words,
            Assets assets,
            LocaleResolver locales,
            VisitorSource visitors,
            Today today,
            ObjectProvider<WaitingCount> counts,
            @Value("${gotong.base-url:}") String base) {
        this.words = words;
        this.assets = assets;
        this.locales = locales;
        this.visitors = visitors;
        this.today = today;
        this.counts = counts;
        this.base = base.strip().replaceFirst("/+$", "");
    }

    public Page of(HttpServletRequest request) {
        return new Page(
                words,
                assets,
                locales.resolveLocale(request),
                visitors.visitor(request),
                today.date(),
                new PageRequest(request, baseOf(request)),
                visitor -> counts.stream()
                        .mapToLong(count -> count.waitingFor(visitor))
                        .sum());
    }

    private String baseOf(HttpServletRequest request) {
        return base.isEmpty()
                ? ServletUriComponentsBuilder.fromContextPath(request).build().toUriString()
                : base;
    }
}
