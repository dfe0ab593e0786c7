package org.gotong.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.gotong.identity.PersonId;
import org.gotong.platform.ids.NewId;
import org.gotong.platform.time.Today;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.stereotype.Component;

/** Begins and ends sessions, and keeps what their owner recognises them by. */
@Component
class SignIns {

    private static final int LONGEST_BROWSER = 300;

    private final JdbcClient jdbc;
    private final JdbcIndexedSessionRepository sessions;
    private final CsrfTokenRepository csrfTokens;
    private final Today today;

    SignIns(JdbcClient jdbc, JdbcIndexedSessionRepository sessions, CsrfTokenRepository csrfTokens, Today today) {
        this.jdbc = jdbc;
        this.sessions = sessions;
        this.csrfTokens = csrfTokens;
        this.today = today;
    }

    /** Always in a new session, under a new id: one that somebody else prepared or left behind is worth nothing. */
    void begin(PersonId person, HttpServletRequest request, HttpServletResponse response) {
        end(request);
        var session = request.getSession(true);
        session.setAttribute(SessionContext.PERSON, person.text());
        csrfTokens.saveToken(null, request, response);
        remember(person, session.getId(), request);
    }

    void end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** Those that still hold, the last used first. */
    List<SignInRow> of(PersonId person, HttpServletRequest request) {
        return jdbc.sql("""
                        select i.id, i.session_id, i.at, i.address, i.browser, s.last_access_time
                        from accounts.sign_in i
                        join accounts.session s on s.session_id = i.session_id
                        where i.person_id = :person and s.expiry_time > :now
                        order by s.last_access_time desc, i.id
                        """)
                .param("person", person.value())
                .param("now", System.currentTimeMillis())
                .query((rs, _) -> row(rs, sessionOf(request)))
                .list();
    }

    /** Only one's own: that of another person goes on. */
    boolean end(PersonId person, SignInId id) {
        var session = sessionOf(person, id);
        session.ifPresent(sessions::deleteById);
        return session.isPresent();
    }

    void endAll(PersonId person) {
        sessions.findByPrincipalName(person.text()).keySet().forEach(sessions::deleteById);
    }

    void endOthers(PersonId person, HttpServletRequest request) {
        sessions.findByPrincipalName(person.text()).keySet().stream()
                .filter(id -> !id.equals(sessionOf(request)))
                .forEach(sessions::deleteById);
    }

    private void remember(PersonId person, String session, HttpServletRequest request) {
        var browser = Objects.requireNonNullElse(request.getHeader(HttpHeaders.USER_AGENT), "");
        jdbc.sql("""
                        insert into accounts.sign_in (id, person_id, session_id, at, address, browser)
                        values (:id, :person, :session, :now, :address, :browser)
                        """)
                .param("id", NewId.next())
                .param("person", person.value())
                .param("session", session)
                .param("now", Timestamp.from(today.now()))
                .param("address", request.getRemoteAddr())
                .param("browser", browser.substring(0, Math.min(browser.length(), LONGEST_BROWSER)))
                .update();
    }

    private Optional<String> sessionOf(PersonId person, SignInId id) {
        return jdbc.sql("select session_id from accounts.sign_in where id = :id and person_id = :person")
                .param("id", id.value())
                .param("person", person.value())
                .query(String.class)
                .optional();
    }

    private static SignInRow row(ResultSet rs, String current) throws SQLException {
        return new SignInRow(
                new SignInId(rs.getObject("id", UUID.class)),
                rs.getTimestamp("at").toInstant(),
                Instant.ofEpochMilli(rs.getLong("last_access_time")),
                rs.getString("address"),
                Browser.of(rs.getString("browser")),
                rs.getString("session_id").equals(current));
    }

    private static String sessionOf(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null ? "" : session.getId();
    }
}
