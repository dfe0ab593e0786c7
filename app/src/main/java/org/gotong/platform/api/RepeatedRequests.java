package org.gotong.platform.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.gotong.platform.web.VisitorSource;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * A POST with an {@code Idempotency-Key} has its effect once: sent again, it gets the first answer. Key, effect and answer
 * are one transaction, so that a crash leaves all of them or none; two at the same time wait for each other.
 */
@Component
@Order(0)
class RepeatedRequests extends OncePerRequestFilter {

    private static final String HEADER = "Idempotency-Key";
    private static final UUID NOBODY = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final VisitorSource visitors;

    RepeatedRequests(JdbcClient jdbc, TransactionTemplate transaction, VisitorSource visitors) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.visitors = visitors;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/")
                || !request.getMethod().equals("POST")
                || request.getHeader(HEADER) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var answer = new ContentCachingResponseWrapper(response);
        transaction.executeWithoutResult(status -> {
            var known = claim(request);
            if (known != null) {
                known.writeTo(answer);
                return;
            }
            pass(request, answer, chain);
            if (answer.getStatus() >= 400) {
                status.setRollbackOnly();
            } else {
                keep(request, answer);
            }
        });
        answer.copyBodyToResponse();
    }

    private static void pass(HttpServletRequest request, HttpServletResponse answer, FilterChain chain) {
        try {
            chain.doFilter(request, answer);
        } catch (IOException | ServletException e) {
            throw new IllegalStateException("POST " + request.getRequestURI() + " failed", e);
        }
    }

    /** The answer of the first request with this key; null when this is the first, whose row then keeps others waiting. */
    private @Nullable Answer claim(HttpServletRequest request) {
        var first = jdbc.sql("""
                        insert into platform.repeated_request (person_id, key, path, at)
                        values (:person, :key, :path, now())
                        on conflict (person_id, key, path) do nothing
                        """)
                .param("person", person(request))
                .param("key", request.getHeader(HEADER))
                .param("path", request.getRequestURI())
                .update();
        return first == 1 ? null : find(request);
    }

    private Answer find(HttpServletRequest request) {
        return jdbc.sql("""
                        select status, content_type, location, body
                        from platform.repeated_request
                        where person_id = :person and key = :key and path = :path
                        """)
                .param("person", person(request))
                .param("key", request.getHeader(HEADER))
                .param("path", request.getRequestURI())
                .query(Answer.class)
                .single();
    }

    private void keep(HttpServletRequest request, ContentCachingResponseWrapper answer) {
        jdbc.sql("""
                        update platform.repeated_request
                        set status = :status, content_type = :type, location = :location, body = :body
                        where person_id = :person and key = :key and path = :path
                        """)
                .param("status", answer.getStatus())
                .param("type", answer.getContentType())
                .param("location", answer.getHeader(HttpHeaders.LOCATION))
                .param("body", answer.getContentAsByteArray())
                .param("person", person(request))
                .param("key", request.getHeader(HEADER))
                .param("path", request.getRequestURI())
                .update();
    }

    private UUID person(HttpServletRequest request) {
        var id = visitors.visitor(request).id();
        return id == null ? NOBODY : id;
    }

    record Answer(
            int status,
            @Nullable String contentType,
            @Nullable String location,
            byte[] body) {

        void writeTo(HttpServletResponse response) {
            response.setStatus(status);
            response.setContentType(contentType);
            if (location != null) {
                response.setHeader(HttpHeaders.LOCATION, location);
            }
            try {
                response.getOutputStream().write(body);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }
}
