package org.gotong.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gotong.identity.PersonId;
import org.gotong.identity.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/**
 * Knows who signed in to a session. The session holds the person's id as plain text and no object, so that a new version
 * of the program signs nobody out, and under the name by which Spring Session finds all sessions of a person.
 */
@Component
class SessionContext implements SecurityContextRepository {

    static final String PERSON = FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    /** Asked for only when somebody wants to know: a picture or a style sheet costs no look into the sessions. */
    @Override
    @SuppressWarnings("deprecation")
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        var context = SecurityContextHolder.createEmptyContext();
        var person = person(holder.getRequest());
        if (person != null) {
            var signedIn = new SignedIn(new PersonId(UUID.fromString(person)), true);
            context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(signedIn, null, List.of()));
        }
        return context;
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        // SignIns.begin is the only way into a session.
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return person(request) != null;
    }

    /** Null for a guest; and for whoever would write through the API, where only a token counts. */
    private static @Nullable String person(HttpServletRequest request) {
        if (request.getRequestURI().startsWith("/api/") && !READING.contains(request.getMethod())) {
            return null;
        }
        var session = request.getSession(false);
        return session == null ? null : (String) session.getAttribute(PERSON);
    }
}
