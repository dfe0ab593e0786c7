package org.gotong.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** A language asked for in the address stays for the pages after it. */
@Configuration
class RememberLanguage implements WebMvcConfigurer, HandlerInterceptor {

    private final LanguageResolver languages;

    RememberLanguage(LanguageResolver languages) {
        this.languages = languages;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        // A picture is kept by everybody, so it must not carry one reader's cookie.
        if (!request.getRequestURI().endsWith(".png")) {
            LanguageResolver.asked(request).ifPresent(language -> languages.setLocale(request, response, language));
        }
        return true;
    }
}
