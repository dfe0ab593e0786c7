package org.gotong.programmes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gotong.identity.Viewer;
import org.gotong.platform.time.Today;
import org.gotong.platform.web.LostRace;
import org.gotong.platform.web.NotAllowed;
import org.gotong.platform.web.NotFound;
import org.gotong.programmes.ProgrammeFacts.ProgrammePlace;
import org.gotong.reading.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Programmes as a whole, each with its goals and places. */
@Component
class Programmes {

    private static final String SELECT = """
            select p.id, p.slug, p.title_id, p.title_en, p.summary_id, p.summary_en, p.period,
                p.phases, p.principles, p.plans, p.contact_name, p.contact_email, p.contact_phone,
                p.published_at, p.withdrawn_at, p.ended_on, p.end_reason, p.version,
                (select jsonb_agg(jsonb_build_object('code', g.code, 'weight', g.weight) order by g.position)
                    from programmes.goal g where g.programme_id = p.id) as goals,
                (select jsonb_agg(jsonb_build_object('code', l.code, 'pilot', l.is_pilot) order by l.position)
                    from programmes.place l where l.programme_id = p.id) as places
            from programmes.programme p
            """;

    private final JdbcClient jdbc;
    private final ProgrammeLists lists;
    private final Today today;

    Programmes(JdbcClient jdbc, ProgrammeLists lists, Today today) {
        this.jdbc = jdbc;
        this.lists = lists;
        this.today = today;
    }

    /** What the viewer may not see is not found. */
    Programme get(Viewer viewer, String slug) {
        return jdbc.sql(SELECT + "where p.slug = :slug and " + Visibility.CONDITION)
                .param("slug", slug)
                .params(Visibility.of(viewer))
                .query((row, _) -> programme(row))
                .optional()
                .orElseThrow(() -> new NotFound("programme " + slug));
    }

    /** The programme for somebody who is going to change its text. */
    Programme getToEdit(Viewer viewer, String slug) {
        var programme = get(viewer, slug);
        if (!ProgrammeRules.mayEdit(viewer, programme.id())) {
            throw new NotAllowed("edit programme " + slug);
        }
        return programme;
    }

    /** The programme for somebody who decides about it. */
    Programme getToLead(Viewer viewer, String slug) {
        var programme = get(viewer, slug);
        if (!ProgrammeRules.mayLead(viewer, programme.id())) {
            throw new NotAllowed("lead programme " + slug);
        }
        return programme;
    }

    /** For listeners and the demonstration, who look for nobody. */
    Programme get(ProgrammeId id) {
        return jdbc.sql(SELECT + "where p.id = :id")
                .param("id", id.value())
                .query((row, _) -> programme(row))
                .single();
    }

    /** The programmes with these ids, in that order; the caller has found them for their viewer. */
    List<Programme> all(List<ProgrammeId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return jdbc
                .sql(SELECT + "where p.id in (:ids)")
                .param("ids", ids.stream().map(ProgrammeId::value).toList())
                .query((row, _) -> programme(row))
                .list()
                .stream()
                .sorted(Comparator.comparingInt(programme -> ids.indexOf(programme.id())))
                .toList();
    }

    /** An address nobody has yet, made of the title. */
    String freeSlug(String title) {
        var wish = Slugs.of(title);
        var taken = jdbc.sql("select slug from programmes.programme where slug = :wish or slug like :wish || '-%'")
                .param("wish", wish)
                .query(String.class)
                .set();
        var slug = wish;
        for (int number = 2; taken.contains(slug) || Slugs.isReserved(slug); number++) {
            slug = wish + "-" + number;
        }
        return slug;
    }

    void add(Programme programme, Viewer by) {
        jdbc.sql("""
                        insert into programmes.programme (
                            id, slug, title_id, title_en, summary_id, summary_en, period, starts_on, ends_on,
                            phases, principles, plans, contact_name, contact_email, contact_phone,
                            created_at, created_by, end_reason, version)
                        values (
                            :id, :slug, :titleId, :titleEn, :summaryId, :summaryEn, :period, :startsOn, :endsOn,
                            :phases::jsonb, :principles::jsonb, :plans::jsonb, :contactName, :contactEmail, :contactPhone,
                            :now, :by, '', 1)
                        """)
                .param("id", programme.id().value())
                .param("slug", programme.slug())
                .params(columns(programme.facts()))
                .param("now", Timestamp.from(today.now()))
                .param("by", by.id())
                .update();
        addParts(programme);
    }

    /** Saves what was read with this version; throws {@link LostRace} when somebody saved meanwhile. */
    void save(Programme programme) {
        var saved = jdbc.sql("""
                        update programmes.programme
                        set title_id = :titleId, title_en = :titleEn, summary_id = :summaryId, summary_en = :summaryEn,
                            period = :period, starts_on = :startsOn, ends_on = :endsOn,
                            phases = :phases::jsonb, principles = :principles::jsonb, plans = :plans::jsonb,
                            contact_name = :contactName, contact_email = :contactEmail, contact_phone = :contactPhone,
                            published_at = :publishedAt, withdrawn_at = :withdrawnAt,
                            ended_on = :endedOn, end_reason = :endReason, version = version + 1
                        where id = :id and version = :version
                        """)
                .param("id", programme.id().value())
                .param("version", programme.version())
                .params(columns(programme.facts()))
                .param("publishedAt", timestamp(programme.publishedAt()))
                .param("withdrawnAt", timestamp(programme.withdrawnAt()))
                .param("endedOn", programme.endedOn())
                .param("endReason", programme.endReason())
                .update();
        if (saved == 0) {
            throw new LostRace(programme.id());
        }
        jdbc.sql("delete from programmes.goal where programme_id = :id")
                .param("id", programme.id().value())
                .update();
        jdbc.sql("delete from programmes.place where programme_id = :id")
                .param("id", programme.id().value())
                .update();
        addParts(programme);
    }

    void putAway(ProgrammeId id, Instant at) {
        jdbc.sql("update programmes.programme set removed_at = :at where id = :id")
                .param("at", Timestamp.from(at))
                .param("id", id.value())
                .update();
    }

    boolean isRemoved(ProgrammeId id) {
        return jdbc.sql("select exists(select from programmes.programme where id = :id and removed_at is not null)")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    void takeBack(ProgrammeId id) {
        jdbc.sql("update programmes.programme set removed_at = null where id = :id")
                .param("id", id.value())
                .update();
    }

    /** For good, with everything in it. */
    void remove(ProgrammeId id) {
        jdbc.sql("delete from programmes.programme where id = :id")
                .param("id", id.value())
                .update();
    }

    private void addParts(Programme programme) {
        var id = programme.id().value();
        var facts = programme.facts();
        for (int at = 0; at < facts.goals().size(); at++) {
            var goal = facts.goals().get(at);
            jdbc.sql("insert into programmes.goal (programme_id, position, code, goal, weight) values (?, ?, ?, ?, ?)")
                    .params(list(id, at, goal.code().text(), goal.code().goal(), goal.weight()))
                    .update();
        }
        for (int at = 0; at < facts.places().size(); at++) {
            var place = facts.places().get(at);
            jdbc.sql("insert into programmes.place (programme_id, position, code, is_pilot) values (?, ?, ?, ?)")
                    .params(list(id, at, place.code().text(), place.pilot()))
                    .update();
        }
    }

    private static List<@Nullable Object> list(@Nullable Object... values) {
        var list = new ArrayList<@Nullable Object>();
        java.util.Collections.addAll(list, values);
        return list;
    }

    private Map<String, @Nullable Object> columns(ProgrammeFacts facts) {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("titleId", facts.titleId());
        columns.put("titleEn", facts.titleEn());
        columns.put("summaryId", facts.summaryId());
        columns.put("summaryEn", facts.summaryEn());
        columns.put("period", facts.period() == null ? null : facts.period().text());
        columns.put("startsOn", facts.startsOn());
        columns.put("endsOn", facts.endsOn());
        columns.put("phases", lists.phases(facts.phases()));
        columns.put("principles", lists.text(facts.principles()));
        columns.put("plans", lists.text(facts.plans()));
        columns.put("contactName", facts.contactName());
        columns.put("contactEmail", facts.contactEmail());
        columns.put("contactPhone", facts.contactPhone());
        return columns;
    }

    private Programme programme(ResultSet row) throws SQLException {
        return new Programme(
                new ProgrammeId(row.getObject("id", UUID.class)),
                row.getString("slug"),
                facts(row),
                SummaryRows.instant(row, "published_at"),
                SummaryRows.instant(row, "withdrawn_at"),
                row.getObject("ended_on", LocalDate.class),
                row.getString("end_reason"),
                row.getInt("version"));
    }

    private ProgrammeFacts facts(ResultSet row) throws SQLException {
        var period = row.getString("period");
        return new ProgrammeFacts(
                row.getString("title_id"),
                row.getString("title_en"),
                row.getString("summary_id"),
                row.getString("summary_en"),
                lists.read(row.getString("goals"), ProgrammeGoal.class),
                lists.read(row.getString("places"), ProgrammePlace.class),
                period == null ? null : Period.parse(period),
                lists.readPhases(row.getString("phases")),
                lists.read(row.getString("principles"), ProgrammeFacts.Principle.class),
                lists.read(row.getString("plans"), ProgrammeFacts.PublicPlan.class),
                row.getString("contact_name"),
                row.getString("contact_email"),
                row.getString("contact_phone"));
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant moment) {
        return moment == null ? null : Timestamp.from(moment);
    }
}
