package org.gotong.programmes;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.gotong.identity.PersonId;
import org.gotong.identity.Standing;
import org.gotong.identity.StandingSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells in which programmes a person has which role on a day. */
@Component
class ProgrammeStandings implements StandingSource {

    static final String KIND = "programme";

    private final JdbcClient jdbc;

    ProgrammeStandings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Standing> standings(PersonId person, LocalDate on) {
        return jdbc.sql("""
                        select programme_id, role
                        from programmes.role_holding
                        where person_id = :person
                        and since <= :on
                        and (until is null or until > :on)
                        """)
                .param("person", person.value())
                .param("on", on)
                .query((row, _) -> new Standing(
                        KIND,
                        row.getObject("programme_id", UUID.class),
                        row.getString("role").toLowerCase(Locale.ROOT)))
                .list();
    }
}
