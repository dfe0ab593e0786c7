package org.gotong.identity;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.gotong.platform.history.History;
import org.gotong.platform.ids.NewId;
import org.gotong.platform.time.Today;
import org.gotong.platform.web.Visitor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who holds which office, since when and until when. */
@Repository
class OfficeHoldings {

    private static final String KIND = "identity.office";

    private final JdbcClient jdbc;
    private final History history;
    private final Today today;

    OfficeHoldings(JdbcClient jdbc, History history, Today today) {
        this.jdbc = jdbc;
        this.history = history;
        this.today = today;
    }

    /** Given twice, an office is held once. */
    void give(Visitor by, PersonId person, Office office) {
        if (!holds(person, office)) {
            var id = NewId.next();
            jdbc.sql("""
                            insert into identity.office_holding (id, person_id, office, since)
                            values (:id, :person, :office, :today)
                            """)
                    .param("id", id)
                    .param("person", person.value())
                    .param("office", office.name())
                    .param("today", today.date())
                    .update();
            history.record(by, person.value(), KIND, id, null, Map.of("office", office, "since", today.date()));
        }
    }

    /** From today on the person does not hold it any more. */
    void end(Visitor by, PersonId person, Office office) {
        var ended = jdbc.sql("""
                        update identity.office_holding
                        set until = :today
                        where person_id = :person and office = :office and (until is null or until > :today)
                        returning id, since
                        """)
                .param("person", person.value())
                .param("office", office.name())
                .param("today", today.date())
                .query((rs, _) -> Map.entry(rs.getObject("id", UUID.class), rs.getObject("since", LocalDate.class)))
                .list();
        ended.forEach(holding -> history.record(
                by,
                person.value(),
                KIND,
                holding.getKey(),
                Map.of("office", office, "since", holding.getValue()),
                null));
    }

    boolean holds(PersonId person, Office office) {
        return jdbc.sql("""
                        select exists (
                            select 1
                            from identity.office_holding
                            where person_id = :person and office = :office and since <= :today
                                and (until is null or until > :today))
                        """)
                .param("person", person.value())
                .param("office", office.name())
                .param("today", today.date())
                .query(Boolean.class)
                .single();
    }

    /** Is there another administrator besides this one? Administrators wait for each other, so that two cannot both leave. */
    boolean isLastAdministrator(PersonId person) {
        var administrators =
                jdbc.sql("""
                        select p.id
                        from identity.office_holding o
                        join identity.person p on p.id = o.person_id and p.closed_at is null
                        where o.office = 'ADMINISTRATOR' and o.since <= :today and (o.until is null or o.until > :today)
                        order by o.id
                        for update of o, p
                        """).param("today", today.date()).query(UUID.class).list();
        return administrators.contains(person.value())
                && administrators.stream().distinct().count() == 1;
    }
}
