package org.gotong.programmes;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gotong.identity.Viewer;
import org.gotong.organisations.Pillar;
import org.gotong.platform.time.Today;
import org.gotong.reference.PlaceCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds programmes by their filters, as far as the viewer may see them. */
@Component
class ProgrammeSearch {

    private static final String OVER = "(coalesce(p.ended_on <= :today, false) or coalesce(p.ends_on < :today, false))";

    private final JdbcClient jdbc;
    private final Today today;

    ProgrammeSearch(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    long count(Viewer viewer, ProgrammeQuery query) {
        return jdbc.sql("select count(*) from programmes.programme p where " + conditions(viewer, query))
                .params(parameters(viewer, query))
                .query(Long.class)
                .single();
    }

    List<ProgrammeRow> rows(Viewer viewer, ProgrammeQuery query, int limit, int offset) {
        return jdbc.sql("""
                        select p.id, p.slug, p.title_id, p.title_en, p.summary_id, p.summary_en, p.period,
                            p.starts_on, p.ends_on, case when p.is_public then p.published_at end as public_since,
                            p.ended_on, p.version,
                            array(select distinct g.goal from programmes.goal g where g.programme_id = p.id
                                order by g.goal) as goals,
                            array(select l.code from programmes.place l where l.programme_id = p.id
                                order by l.position) as places,
                            array(select a.pillar from programmes.partner a where a.programme_id = p.id
                                and a.accepted_on is not null and a.left_on is null
                                order by a.accepted_on, a.id) as pillars
                        from (
                            select p.*
                            from programmes.programme p
                            where %s
                            order by %s
                            limit :limit offset :offset) p
                        order by %s
                        """.formatted(
                                conditions(viewer, query),
                                query.sort().columns(),
                                query.sort().columns()))
                .params(parameters(viewer, query))
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> row(row))
                .list();
    }

    private static String conditions(Viewer viewer, ProgrammeQuery query) {
        var conditions = new ArrayList<String>();
        conditions.add(Visibility.condition(viewer));
        if (!words(query.q()).isEmpty()) {
            conditions.add("p.words @@ (websearch_to_tsquery('indonesian', :q) || websearch_to_tsquery('english', :q)"
                    + " || to_tsquery('simple', :beginnings))");
        }
        if (query.goal() != null) {
            conditions.add("p.id in (select g.programme_id from programmes.goal g where g.goal = :goal)");
        }
        if (query.place() != null) {
            conditions.add("p.id in (select l.programme_id from programmes.place l where l.code = :place"
                    + " or l.code like :place || '.%')");
        }
        if (query.pillar() != null) {
            conditions.add("p.id in (select a.programme_id from programmes.partner a where a.pillar = :pillar"
                    + " and a.accepted_on is not null and a.left_on is null)");
        }
        if (query.state() != null) {
            conditions.add(condition(query.state()));
        }
        return String.join("\nand ", conditions);
    }

    // Mirrors ProgrammeState.of.
    private static String condition(ProgrammeState state) {
        return switch (state) {
            case DRAFT -> "not p.is_public";
            case UPCOMING -> "p.is_public and p.starts_on > :today and not " + OVER;
            case RUNNING -> "p.is_public and coalesce(p.starts_on <= :today, true) and not " + OVER;
            case OVER -> "p.is_public and " + OVER;
        };
    }

    private Map<String, Object> parameters(Viewer viewer, ProgrammeQuery query) {
        var parameters = new HashMap<>(Visibility.of(viewer));
        parameters.put("today", today.date());
        parameters.put("q", query.q());
        parameters.put(
                "beginnings", words(query.q()).stream().map(w -> w + ":*").collect(Collectors.joining(" & ")));
        put(parameters, "goal", query.goal());
        put(parameters, "place", query.place() == null ? null : query.place().text());
        put(parameters, "pillar", query.pillar() == null ? null : query.pillar().name());
        return parameters;
    }

    private static void put(Map<String, Object> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, value);
        }
    }

    private static List<String> words(String q) {
        return Arrays.stream(q.toLowerCase(java.util.Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip()
                        .split(" "))
                .filter(word -> !word.isEmpty())
                .limit(10)
                .toList();
    }

    private static ProgrammeRow row(ResultSet row) throws SQLException {
        return new ProgrammeRow(
                SummaryRows.summary(row),
                row.getString("summary_id"),
                row.getString("summary_en"),
                values(row.getArray("goals"))
                        .map(Number.class::cast)
                        .map(Number::intValue)
                        .toList(),
                values(row.getArray("places"))
                        .map(code -> new PlaceCode(code.toString()))
                        .toList(),
                values(row.getArray("pillars"))
                        .map(pillar -> Pillar.valueOf(pillar.toString()))
                        .toList(),
                row.getArray("pillars") == null
                        ? 0
                        : ((Object[]) row.getArray("pillars").getArray()).length,
                row.getInt("version"));
    }

    private static Stream<Object> values(Array array) throws SQLException {
        return Arrays.stream((Object[]) array.getArray()).filter(java.util.Objects::nonNull);
    }
}
