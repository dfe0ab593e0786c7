package org.gotong.workplan;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gotong.organisations.OrganisationId;
import org.gotong.platform.ids.Id;
import org.gotong.platform.web.LostRace;
import org.gotong.platform.web.NotFound;
import org.gotong.programmes.ProgrammeId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The work plans. Written by hand rather than by Spring Data: a reading saves hundreds of lines at once, as one batch. Who
 * may see a plan is who may see its programme, so every method takes the programme that the caller found for the viewer.
 */
@Repository
class Activities {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;
    private final ActivityRows rows;

    Activities(JdbcClient jdbc, NamedParameterJdbcTemplate batches, ActivityRows rows) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.rows = rows;
    }

    Plan plan(ProgrammeId programme) {
        return new Plan(jdbc.sql(ActivityRows.SELECT + "where a.programme_id = :programme order by a.position, a.id")
                .param("programme", programme.value())
                .query((row, _) -> rows.read(row))
                .list());
    }

    boolean isResponsible(ProgrammeId programme, OrganisationId organisation) {
        return jdbc.sql("""
                        select exists (
                            select 1
                            from workplan.responsible r
                            join workplan.activity a on a.id = r.activity_id
                            where a.programme_id = :programme
                            and r.organisation_id = :organisation)
                        """)
                .param("programme", programme.value())
                .param("organisation", organisation.value())
                .query(Boolean.class)
                .single();
    }

    Activity get(ProgrammeId programme, ActivityId id) {
        return jdbc.sql(ActivityRows.SELECT + "where a.id = :id and a.programme_id = :programme")
                .param("id", id.value())
                .param("programme", programme.value())
                .query((row, _) -> rows.read(row))
                .optional()
                .orElseThrow(() -> new NotFound("activity " + id.text()));
    }

    List<Activity> readBy(ReadingId reading) {
        return jdbc.sql(ActivityRows.SELECT + "where a.reading_id = :reading order by a.position, a.id")
                .param("reading", reading.value())
                .query((row, _) -> rows.read(row))
                .list();
    }

    /** What comes out of the bin may name a reading that was thrown away meanwhile. */
    void insert(Collection<Activity> activities) {
        batch("""
                insert into workplan.activity (
                    id, programme_id, kind, parent_id, position, title, period, first_date, last_date, recurrence,
                    person, notes, state, state_on, state_by, percent, percent_on, percent_by,
                    doubts, reading_id, sequence, changed_at, version)
                values (
                    :id, :programme, :kind, :parent, :position, :title, :period, :first, :last, :recurrence,
                    :person, :notes, :state, :stateOn, :stateBy, :percent, :percentOn, :percentBy,
                    :doubts::jsonb, (select id from workplan.reading where id = :reading),
                    -- What was removed and is put back must say more than its end that calendars know by now.
                    greatest(:sequence, coalesce(
                        (select g.sequence + 1 from workplan.gone_activity g where g.activity_id = :id), 0)),
                    :changed, :version)
                """, activities.stream().map(rows::columns).toList());
        insertParts(activities);
    }

    /** Throws {@link LostRace} when somebody else saved it since it was loaded. */
    void update(Activity activity) {
        if (!updateAll(List.of(activity)).isEmpty()) {
            throw new LostRace(activity.id());
        }
    }

    /** Gives back those that somebody else saved since they were loaded; they stay as they are. */
    Set<ActivityId> updateAll(List<Activity> activities) {
        var updated = batch("""
                update workplan.activity
                set kind = :kind, parent_id = :parent, position = :position, title = :title,
                    period = :period, first_date = :first, last_date = :last, recurrence = :recurrence,
                    person = :person, notes = :notes,
                    state = :state, state_on = :stateOn, state_by = :stateBy,
                    percent = :percent, percent_on = :percentOn, percent_by = :percentBy,
                    doubts = :doubts::jsonb, sequence = :sequence, changed_at = :changed, version = version + 1
                where id = :id and version = :version
                """, activities.stream().map(rows::columns).toList());
        var lost = new HashSet<ActivityId>();
        for (int i = 0; i < updated.length; i++) {
            if (updated[i] == 0) {
                lost.add(activities.get(i).id());
            }
        }
        var saved = activities.stream()
                .filter(activity -> !lost.contains(activity.id()))
                .toList();
        deleteParts(saved);
        insertParts(saved);
        return lost;
    }

    /** Changes the place alone: whoever edits the words meanwhile does not lose a race for it. */
    void place(Activity activity) {
        jdbc.sql("update workplan.activity set parent_id = :parent, position = :position where id = :id")
                .params(rows.columns(activity))
                .update();
    }

    /** One line waits for another again: the link alone, as it went with the other line. */
    void wait(ActivityId waiting, ActivityId needed) {
        jdbc.sql("""
                        insert into workplan.dependency (activity_id, needs_id) values (:waiting, :needed)
                        on conflict do nothing
                        """)
                .param("waiting", waiting.value())
                .param("needed", needed.value())
                .update();
    }

    void delete(ActivityId id, Instant at) {
        deleteAll(List.of(id), at);
    }

    /** Calendars that were told of them are told of their end too. */
    void deleteAll(Collection<ActivityId> ids, Instant at) {
        var gone = ids.stream().map(ActivityId::value).toArray(UUID[]::new);
        jdbc.sql("""
                        insert into workplan.gone_activity (
                            activity_id, programme_id, title, first_date, last_date, sequence, organisations, gone_at)
                        select a.id, a.programme_id, a.title, coalesce(a.first_date, a.last_date),
                            case when a.recurrence is null then coalesce(a.last_date, a.first_date)
                                else coalesce(a.first_date, a.last_date) end,
                            a.sequence + 1,
                            array(select r.organisation_id from workplan.responsible r
                                where r.activity_id = a.id and r.organisation_id is not null),
                            :at
                        from workplan.activity a
                        where a.id = any(:ids) and coalesce(a.first_date, a.last_date) is not null
                        on conflict (activity_id) do update
                        set title = excluded.title, first_date = excluded.first_date, last_date = excluded.last_date,
                            sequence = excluded.sequence, organisations = excluded.organisations,
                            gone_at = excluded.gone_at
                        """).param("ids", gone).param("at", Timestamp.from(at)).update();
        jdbc.sql("delete from workplan.activity where id = any(:ids)")
                .param("ids", gone)
                .update();
    }

    private void deleteParts(Collection<Activity> activities) {
        var ids = activities.stream().map(activity -> activity.id().value()).toArray(UUID[]::new);
        jdbc.sql("delete from workplan.responsible where activity_id = any(:ids)")
                .param("ids", ids)
                .update();
        jdbc.sql("delete from workplan.dependency where activity_id = any(:ids)")
                .param("ids", ids)
                .update();
    }

    private void insertParts(Collection<Activity> activities) {
        var responsible = new ArrayList<Map<String, @Nullable Object>>();
        var needs = new ArrayList<Map<String, @Nullable Object>>();
        for (var activity : activities) {
            var position = 0;
            for (var who : activity.facts().responsible()) {
                var row = part(activity);
                row.put("position", position++);
                row.put("organisation", value(who.organisation()));
                row.put("name", who.name());
                responsible.add(row);
            }
            for (var need : activity.facts().needs()) {
                var row = part(activity);
                row.put("needs", need.value());
                needs.add(row);
            }
        }
        batch("""
                insert into workplan.responsible (activity_id, position, organisation_id, name)
                values (:activity, :position, :organisation, :name)
                """, responsible);
        batch("insert into workplan.dependency (activity_id, needs_id) values (:activity, :needs)", needs);
    }

    private static HashMap<String, @Nullable Object> part(Activity activity) {
        var row = new HashMap<String, @Nullable Object>();
        row.put("activity", activity.id().value());
        return row;
    }

    private static @Nullable Object value(@Nullable Id id) {
        return id == null ? null : id.value();
    }

    private int[] batch(String sql, List<? extends Map<String, ?>> rows) {
        return rows.isEmpty() ? new int[0] : batches.batchUpdate(sql, rows.toArray(Map[]::new));
    }
}
