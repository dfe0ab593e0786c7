package org.gotong.imports;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import org.gotong.identity.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people said their headings mean, so that nobody is asked twice. */
@Repository
class HeadingChoices {

    private final JdbcClient jdbc;

    HeadingChoices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Plain heading to field; empty for what is left out. */
    Map<String, String> of(Viewer viewer, String kind) {
        return jdbc
                .sql("select heading, field from imports.heading where person_id = :person and kind = :kind")
                .param("person", viewer.id())
                .param("kind", kind)
                .query((rs, _) -> Map.entry(rs.getString("heading"), rs.getString("field")))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void remember(Viewer viewer, String kind, List<MatchedColumn> chosen) {
        if (viewer.person() == null) {
            return;
        }
        for (var column : chosen) {
            jdbc.sql("""
                            insert into imports.heading (person_id, kind, heading, field)
                            values (:person, :kind, :heading, :field)
                            on conflict (person_id, kind, heading) do update set field = excluded.field
                            """)
                    .param("person", viewer.id())
                    .param("kind", kind)
                    .param("heading", Headings.plain(column.heading()))
                    .param("field", column.isUsed() ? column.field() : "")
                    .update();
        }
    }
}
