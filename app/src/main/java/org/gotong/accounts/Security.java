package org.gotong.accounts;

import org.gotong.platform.api.Problems;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import tools.jackson.databind.json.JsonMapper;

/** What the browser is told and what every request must carry. Who may call an address stands on its handler. */
@Configuration
class Security {

    private static final String CONTENT_POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "style-src-attr 'unsafe-inline'",
            "img-src 'self' data:",
            "font-src 'self'",
            "connect-src 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'",
            "manifest-src 'self'",
            "base-uri 'none'");

    @Bean
    SecurityFilterChain filters(
            HttpSecurity http,
            SessionContext sessions,
            CsrfTokenRepository csrfTokens,
            ApiTokens apiTokens,
            Problems problems,
            JsonMapper json) {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .securityContext(context -> context.securityContextRepository(sessions))
                // No cookie lets anybody write through the API (SessionContext), so nobody can be tricked into it.
                .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens)
                        .ignoringRequestMatchers("/api/**")
                        // A mail program sends it, by a secret address and without any cookie.
                        .ignoringRequestMatchers("/my-work/unsubscription/*"))
                .addFilterAfter(
                        new TokenFilter(apiTokens, new ProblemWriter(problems, json)),
                        SecurityContextHolderFilter.class)
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN))
                        .cacheControl(cache -> cache.disable())
                        .addHeaderWriter(new CachePolicy()))
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .formLogin(form -> form.disable())
                .httpBasic(basic -> basic.disable())
                .build();
    }

    /** In a cookie, not in a session: a guest who only opens a form gets no session. */
    @Bean
    CsrfTokenRepository csrfTokens() {
        var cookie = new CookieCsrfTokenRepository();
        cookie.setCookieCustomizer(c -> c.httpOnly(true).sameSite("Lax"));
        return cookie;
    }
}
