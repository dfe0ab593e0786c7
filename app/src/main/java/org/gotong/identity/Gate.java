package org.gotong.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.gotong.platform.web.Access;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets a request through to its handler by the handler's {@link Access}; one without is closed. */
@Configuration
class Gate implements WebMvcConfigurer, HandlerInterceptor {

    private final Viewers viewers;

    Gate(Viewers viewers) {
        this.viewers = viewers;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod method)
                || !method.getBeanType().getName().startsWith("org.gotong.")) {
            return true;
        }
        var viewer = viewers.viewer(request);
        var open = isOpen(levelOf(method), viewer);
        if (!open) {
            refuse(request, response, viewer);
        }
        return open;
    }

    static Access.@Nullable Level levelOf(HandlerMethod method) {
        var own = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), Access.class);
        var access = own != null ? own : AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), Access.class);
        return access == null ? null : access.value();
    }

    private static boolean isOpen(Access.@Nullable Level level, Viewer viewer) {
        return switch (level) {
            case null -> false;
            case ANYONE -> true;
            case SIGNED_IN -> viewer.isSignedIn();
            case ADMINISTRATORS -> viewer.isAdministrator();
        };
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, Viewer viewer)
            throws IOException {
        if (request.getRequestURI().startsWith("/api/")) {
            response.sendError(
                    viewer.isSignedIn() ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_UNAUTHORIZED);
        } else if (viewer.isSignedIn()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            response.sendRedirect("/sign-in?from=" + URLEncoder.encode(addressOf(request), StandardCharsets.UTF_8));
        }
    }

    private static String addressOf(HttpServletRequest request) {
        var query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }
}
