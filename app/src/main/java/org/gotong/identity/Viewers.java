package org.gotong.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gotong.platform.time.Today;
import org.gotong.platform.web.Visitor;
import org.gotong.platform.web.VisitorSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Finds the {@link Viewer} of a request, once per request. */
@Component
class Viewers implements VisitorSource {

    private static final String ATTRIBUTE = Viewer.class.getName();

    private final JdbcClient jdbc;
    private final Today today;
    private final List<StandingSource> sources;

    Viewers(JdbcClient jdbc, Today today, List<StandingSource> sources) {
        this.jdbc = jdbc;
        this.today = today;
        this.sources = sources;
    }

    @Override
    public Visitor visitor(HttpServletRequest request) {
        return viewer(request);
    }

    Viewer viewer(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Viewer known) {
            return known;
        }
        var viewer = of(SecurityContextHolder.getContext().getAuthentication());
        request.setAttribute(ATTRIBUTE, viewer);
        return viewer;
    }

    private Viewer of(@Nullable Authentication authentication) {
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? of(signedIn)
                : Viewer.GUEST;
    }

    /** The person as a viewer; a guest when the account is closed. */
    Viewer of(SignedIn signedIn) {
        return jdbc.sql("""
                        select p.id, p.name, p.email, array_agg(o.office) filter (where o.office is not null) as offices
                        from identity.person p
                        left join identity.office_holding o
                            on o.person_id = p.id and o.since <= :today and (o.until is null or o.until > :today)
                        where p.id = :id and p.closed_at is null
                        group by p.id
                        """)
                .param("id", signedIn.person().value())
                .param("today", today.date())
                .query((rs, _) -> viewer(rs, signedIn.writes()))
                .optional()
                .orElse(Viewer.GUEST);
    }

    private Viewer viewer(ResultSet rs, boolean writes) throws SQLException {
        var person = new PersonId(rs.getObject("id", UUID.class));
        var standings = new HashSet<Standing>();
        sources.forEach(source -> standings.addAll(source.standings(person, today.date())));
        return new Viewer(
                person,
                rs.getString("name"),
                rs.getString("email"),
                offices(rs.getArray("offices")),
                Set.copyOf(standings),
                writes);
    }

    private static Set<Office> offices(@Nullable Array names) throws SQLException {
        var offices = EnumSet.noneOf(Office.class);
        if (names != null) {
            Arrays.stream((String[]) names.getArray()).map(Office::valueOf).forEach(offices::add);
        }
        return offices;
    }
}
