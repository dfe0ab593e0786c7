package org.gotong.identity;

import java.time.LocalDate;
import java.util.List;
import org.gotong.platform.history.History;
import org.gotong.platform.web.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads one person for administrators, also after the account was closed. */
@Repository
class PersonPages {

    private static final int CHANGES = 100;

    private final JdbcClient jdbc;
    private final History history;

    PersonPages(JdbcClient jdbc, History history) {
        this.jdbc = jdbc;
        this.history = history;
    }

    PersonPage get(PersonId id) {
        return jdbc.sql("select name, email, created_at, closed_at from identity.person where id = :id")
                .param("id", id.value())
                .query((rs, _) -> {
                    var closed = rs.getTimestamp("closed_at");
                    return new PersonPage(
                            id,
                            rs.getString("name"),
                            rs.getString("email"),
                            rs.getTimestamp("created_at").toInstant(),
                            closed == null ? null : closed.toInstant(),
                            holdings(id),
                            changes(id));
                })
                .optional()
                .orElseThrow(() -> new NotFound("person " + id.text()));
    }

    private List<PersonChange> changes(PersonId id) {
        return history.of(id.value(), CHANGES, Long.MAX_VALUE).stream()
                .map(PersonChange::of)
                .toList();
    }

    private List<PersonPage.Holding> holdings(PersonId id) {
        return jdbc.sql("""
                        select office, since, until
                        from identity.office_holding
                        where person_id = :id
                        order by until is not null, since desc, id
                        """)
                .param("id", id.value())
                .query((rs, _) -> new PersonPage.Holding(
                        Office.valueOf(rs.getString("office")),
                        rs.getObject("since", LocalDate.class),
                        rs.getObject("until", LocalDate.class)))
                .list();
    }
}
