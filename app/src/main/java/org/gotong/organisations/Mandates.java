package org.gotong.organisations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gotong.identity.PersonId;
import org.gotong.identity.Standing;
import org.gotong.identity.StandingSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who may act for which organisation, and when. */
@Component
class Mandates implements StandingSource {

    static final String KIND = "organisation";
    static final String ROLE = "mandate";

    private final JdbcClient jdbc;

    Mandates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Standing> standings(PersonId person, LocalDate on) {
        return jdbc.sql("""
                        select distinct organisation_id
                        from organisations.mandate
                        where person_id = :person and since <= :on and (until is null or until > :on)
                        """)
                .param("person", person.value())
                .param("on", on)
                .query((rs, _) -> new Standing(KIND, rs.getObject(1, UUID.class), ROLE))
                .list();
    }

    /** All who act or acted for an organisation, the newest first. */
    List<Mandated> of(OrganisationId organisation) {
        return jdbc.sql("""
                        select person_id, since, until, basis
                        from organisations.mandate
                        where organisation_id = :organisation
                        order by since desc, id desc
                        """)
                .param("organisation", organisation.value())
                .query((rs, _) -> mandated(rs))
                .list();
    }

    private static Mandated mandated(ResultSet rs) throws SQLException {
        return new Mandated(
                new PersonId(rs.getObject("person_id", UUID.class)),
                rs.getObject("since", LocalDate.class),
                rs.getObject("until", LocalDate.class),
                rs.getString("basis"));
    }
}
