package org.gotong.programmes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gotong.identity.PersonDirectory;
import org.gotong.identity.PersonId;
import org.gotong.platform.history.History;
import org.gotong.platform.ids.NewId;
import org.gotong.platform.time.Today;
import org.gotong.platform.web.NotFound;
import org.gotong.platform.web.NotNow;
import org.gotong.platform.web.Visitor;
import org.gotong.undo.Remembered;
import org.gotong.undo.Step;
import org.gotong.undo.Undo;
import org.gotong.undo.UndoId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who does what in which programme, and when; what was, stays. */
@Component
class RoleHoldings {

    static final String KIND = "programmes.role";

    private final JdbcClient jdbc;
    private final PersonDirectory people;
    private final History history;
    private final Undo undo;
    private final Today today;

    RoleHoldings(JdbcClient jdbc, PersonDirectory people, History history, Undo undo, Today today) {
        this.jdbc = jdbc;
        this.people = people;
        this.history = history;
        this.undo = undo;
        this.today = today;
    }

    /** All who have or had a part in the programme, the newest first. */
    List<RoleHolding> of(ProgrammeId programme) {
        return jdbc.sql("""
                        select id, programme_id, person_id, role, since, until
                        from programmes.role_holding
                        where programme_id = :programme
                        order by since desc, id desc
                        """)
                .param("programme", programme.value())
                .query((row, _) -> holding(row))
                .list();
    }

    /** Gives the role from today on; does nothing when the person has it. */
    @Transactional
    void give(Visitor by, ProgrammeId programme, PersonId person, ProgrammeRole role) {
        if (of(programme).stream()
                .anyMatch(held -> held.person().equals(person) && held.role() == role && held.holds(today.date()))) {
            return;
        }
        var id = NewId.next();
        jdbc.sql("""
                        insert into programmes.role_holding (id, programme_id, person_id, role, since, given_by)
                        values (:id, :programme, :person, :role, :since, :by)
                        """)
                .param("id", id)
                .param("programme", programme.value())
                .param("person", person.value())
                .param("role", role.name())
                .param("since", today.date())
                .param("by", by.id())
                .update();
        history.record(by, programme.value(), KIND, id, null, told(person, role));
    }

    /** Ends the role today. The last coordinator stays: somebody must be able to let others in. */
    @Transactional
    UndoId end(Visitor by, ProgrammeId programme, UUID id) {
        var held = find(programme, id).orElseThrow(() -> new NotFound("role " + id));
        if (!held.holds(today.date())) {
            throw new NotNow("role.ended");
        }
        if (held.role() == ProgrammeRole.COORDINATOR && coordinators(programme) == 1) {
            throw new NotNow("role.last.coordinator");
        }
        jdbc.sql("update programmes.role_holding set until = :until where id = :id")
                .param("until", today.date())
                .param("id", id)
                .update();
        history.record(by, programme.value(), KIND, id, told(held.person(), held.role()), null);
        var name = people.names(List.of(held.person())).getOrDefault(held.person(), "");
        return undo.remember(by, Step.change(KIND, programme, () -> id, name, new RevertRole.Ended(id)));
    }

    /** False when the person has the role again, or never lost it. */
    @Transactional
    boolean reopen(Visitor by, ProgrammeId programme, Remembered ended) {
        var held = find(programme, ended.subject()).orElseThrow(() -> new NotFound("role " + ended.subject()));
        var again = of(programme).stream()
                .anyMatch(other ->
                        other.person().equals(held.person()) && other.role() == held.role() && other.until() == null);
        if (again) {
            return false;
        }
        jdbc.sql("update programmes.role_holding set until = null where id = :id")
                .param("id", held.id())
                .update();
        var told = ended.restored(told(held.person(), held.role()));
        history.record(by, programme.value(), KIND, held.id(), null, told);
        return true;
    }

    private long coordinators(ProgrammeId programme) {
        return of(programme).stream()
                .filter(held -> held.role() == ProgrammeRole.COORDINATOR && held.holds(today.date()))
                .count();
    }

    private Optional<RoleHolding> find(ProgrammeId programme, UUID id) {
        return of(programme).stream().filter(held -> held.id().equals(id)).findFirst();
    }

    private Map<String, Object> told(PersonId person, ProgrammeRole role) {
        return Map.of("person", people.names(List.of(person)).getOrDefault(person, ""), "role", role.code());
    }

    private static RoleHolding holding(ResultSet row) throws SQLException {
        return new RoleHolding(
                row.getObject("id", UUID.class),
                new ProgrammeId(row.getObject("programme_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                ProgrammeRole.valueOf(row.getString("role")),
                row.getObject("since", LocalDate.class),
                row.getObject("until", LocalDate.class));
    }
}
