package org.gotong.platform.pages;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.view.AbstractCachingViewResolver;
import org.springframework.web.servlet.view.RedirectView;

/** Pages are compiled into the package of their module, so they may use its package-private types and obey its walls. */
@Configuration
class Templates {

    private static final String REDIRECT = "redirect:";

    @Bean
    TemplateEngine templateEngine() {
        return TemplateEngine.createPrecompiled(
                null, ContentType.Html, getClass().getClassLoader(), "org.gotong");
    }

    /** "programmes/show" is the template {@code programmes/show.jte}; "redirect:/…" sends the browser on. */
    @Bean
    ViewResolver pageViews(TemplateEngine engine, Pages pages) {
        return new AbstractCachingViewResolver() {
            @Override
            protected View loadView(String name, Locale locale) {
                return name.startsWith(REDIRECT)
                        ? new RedirectView(name.substring(REDIRECT.length()), true)
                        : new JteView(engine, pages, name + ".jte");
            }
        };
    }
}
