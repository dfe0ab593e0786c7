package org.gotong.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.gotong.platform.web.Access;
import org.gotong.platform.web.NotAllowed;
import org.gotong.platform.web.NotFound;
import org.gotong.platform.web.SavesNothing;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets a request through to its handler by the handler's {@link Access}; one without is closed. */
@Configuration
class Gate implements WebMvcConfigurer, HandlerInterceptor {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

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
        if (isOpen(levelOf(method), viewer)) {
            refuseWritingWithAReadingToken(request, method, viewer);
            return true;
        }
        if (viewer.isSignedIn()) {
            throw new NotFound(request.getRequestURI());
        }
        askToSignIn(request, response);
        return false;
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

    private static void refuseWritingWithAReadingToken(
            HttpServletRequest request, HandlerMethod method, Viewer viewer) {
        if (viewer.isSignedIn()
                && !viewer.writes()
                && !READING.contains(request.getMethod())
                && !method.hasMethodAnnotation(SavesNothing.class)) {
            throw new NotAllowed("a token that only reads: " + request.getRequestURI());
        }
    }

    private static void askToSignIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getRequestURI().startsWith("/api/")) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Gotong\"");
            throw new ResponseStatusException(HttpStatus.UNAUTHORIZED);
        }
        response.sendRedirect("/sign-in" + backTo(request));
    }

    /** Only to what can be looked at: a form that was sent is not sent again after signing in. */
    private static String backTo(HttpServletRequest request) {
        if (!request.getMethod().equals("GET")) {
            return "";
        }
        var query = request.getQueryString();
        var address = query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
        return "?from=" + URLEncoder.encode(address, StandardCharsets.UTF_8);
    }
}
