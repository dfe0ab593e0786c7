package org.gotong.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses what is too large before anything reads it, with the same words as everywhere. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class BodyLimit extends OncePerRequestFilter {

    private static final long MEGABYTE = 1024 * 1024;
    /** A file of 10 MB and the fields around it; mirrors the limits in application.properties. */
    private static final long FORM = 12 * MEGABYTE;
    /** A table that is brought; mirrors {@code SheetFile.MOST_MEGABYTES}. */
    private static final long TABLE = 52 * MEGABYTE;
    /** A hundred thousand rows in one array. */
    private static final long API = 32 * MEGABYTE;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var limit = limit(request.getRequestURI());
        if (request.getContentLengthLong() > limit) {
            refuse(request, response);
        } else {
            var unknown = request.getContentLengthLong() < 0;
            chain.doFilter(unknown ? new MeasuredBody(request, limit) : request, response);
        }
    }

    private static long limit(String path) {
        if (path.startsWith("/imports/")) {
            return TABLE;
        }
        return path.startsWith("/api/") ? API : FORM;
    }

    /** Forwarded rather than sent as an error: the server would try to read the body again to find parameters in it. */
    private static void refuse(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, HttpStatus.CONTENT_TOO_LARGE.value());
        request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, request.getRequestURI());
        request.getRequestDispatcher("/error").forward(new WithoutBody(request), response);
    }
}
