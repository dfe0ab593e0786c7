package org.gotong.workplan;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gotong.identity.PersonId;
import org.gotong.organisations.OrganisationId;
import org.gotong.platform.ids.Id;
import org.gotong.programmes.ProgrammeId;
import org.gotong.reading.Period;
import org.gotong.reading.Recurrence;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** An {@link Activity} as a row, in both directions. A period is three columns, so that queries may ask for its days. */
@Component
class ActivityRows {

    static final String SELECT = """
            select a.id, a.programme_id, a.kind, a.parent_id, a.position, a.title, a.period, a.recurrence, a.person, a.notes,
                a.state, a.state_on, a.state_by, a.percent, a.percent_on, a.percent_by,
                a.doubts, a.reading_id, a.sequence, a.changed_at, a.version,
                array(select coalesce(r.organisation_id::text, '') from workplan.responsible r
                    where r.activity_id = a.id order by r.position) as organisations,
                array(select r.name from workplan.responsible r
                    where r.activity_id = a.id order by r.position) as names,
                array(select d.needs_id from workplan.dependency d where d.activity_id = a.id) as needs
            from workplan.activity a
            """;

    private static final TypeReference<List<OpenDoubt>> DOUBTS = new TypeReference<>() {};

    private final JsonMapper json;

    ActivityRows(JsonMapper json) {
        this.json = json;
    }

    Activity read(ResultSet row) throws SQLException {
        return new Activity(
                new ActivityId(row.getObject("id", UUID.class)),
                new ProgrammeId(row.getObject("programme_id", UUID.class)),
                Kind.valueOf(row.getString("kind")),
                parent(row),
                row.getInt("position"),
                facts(row),
                status(row),
                progress(row),
                doubts(row.getString("doubts")),
                reading(row),
                row.getInt("sequence"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getInt("version"));
    }

    // Most have none, and a plan of hundreds of lines is read for every page that shows it.
    private List<OpenDoubt> doubts(String written) {
        return written.equals("[]") ? List.of() : json.readValue(written, DOUBTS);
    }

    private static ActivityFacts facts(ResultSet row) throws SQLException {
        var period = row.getString("period");
        var recurrence = row.getString("recurrence");
        var needs = new HashSet<ActivityId>();
        Arrays.stream((UUID[]) array(row, "needs")).map(ActivityId::new).forEach(needs::add);
        return new ActivityFacts(
                row.getString("title"),
                period == null ? null : Period.parse(period),
                recurrence == null ? null : Recurrence.parse(recurrence),
                responsible(row),
                row.getString("person"),
                row.getString("notes"),
                needs);
    }

    private static List<Responsible> responsible(ResultSet row) throws SQLException {
        var organisations = (String[]) array(row, "organisations");
        var names = (String[]) array(row, "names");
        var responsible = new ArrayList<Responsible>();
        for (int i = 0; i < names.length; i++) {
            var organisation =
                    organisations[i].isEmpty() ? null : new OrganisationId(UUID.fromString(organisations[i]));
            responsible.add(new Responsible(organisation, names[i]));
        }
        return responsible;
    }

    private static Object array(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return array.getArray();
    }

    private static @Nullable Status status(ResultSet row) throws SQLException {
        var state = row.getString("state");
        return state == null
                ? null
                : new Status(State.valueOf(state), row.getObject("state_on", LocalDate.class), person(row, "state_by"));
    }

    private static @Nullable Progress progress(ResultSet row) throws SQLException {
        var on = row.getObject("percent_on", LocalDate.class);
        return on == null ? null : new Progress(row.getInt("percent"), on, person(row, "percent_by"));
    }

    private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        var id = id(row, column);
        return id == null ? null : new PersonId(id);
    }

    private static @Nullable ActivityId parent(ResultSet row) throws SQLException {
        var id = id(row, "parent_id");
        return id == null ? null : new ActivityId(id);
    }

    private static @Nullable ReadingId reading(ResultSet row) throws SQLException {
        var id = id(row, "reading_id");
        return id == null ? null : new ReadingId(id);
    }

    private static @Nullable UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    Map<String, @Nullable Object> columns(Activity activity) {
        var facts = activity.facts();
        var period = facts.period();
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("id", activity.id().value());
        columns.put("programme", activity.programme().value());
        columns.put("kind", activity.kind().name());
        columns.put("parent", value(activity.parent()));
        columns.put("position", activity.position());
        columns.put("title", facts.title());
        columns.put("period", period == null ? null : period.text());
        columns.put("first", period == null ? null : period.first());
        columns.put("last", period == null ? null : period.last());
        columns.put(
                "recurrence",
                facts.recurrence() == null ? null : facts.recurrence().rule());
        columns.put("person", facts.person());
        columns.put("notes", facts.notes());
        report(activity, columns);
        columns.put("doubts", json.writeValueAsString(activity.doubts()));
        columns.put("reading", value(activity.reading()));
        columns.put("sequence", activity.sequence());
        columns.put("changed", activity.changedAt().atOffset(ZoneOffset.UTC));
        columns.put("version", activity.version());
        return columns;
    }

    private static void report(Activity activity, Map<String, @Nullable Object> columns) {
        var status = activity.status();
        var progress = activity.progress();
        columns.put("state", status == null ? null : status.state().name());
        columns.put("stateOn", status == null ? null : status.on());
        columns.put("stateBy", status == null ? null : value(status.by()));
        columns.put("percent", progress == null ? null : progress.percent());
        columns.put("percentOn", progress == null ? null : progress.on());
        columns.put("percentBy", progress == null ? null : value(progress.by()));
    }

    private static @Nullable UUID value(@Nullable Id id) {
        return id == null ? null : id.value();
    }
}
