package org.gotong.platform.demonstration;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gotong.platform.files.Uploads;
import org.gotong.platform.web.NotNow;
import org.gotong.platform.web.Visitor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes the demonstration away without a trace, but for what people's own records need. */
@Component
class RemoveDemonstration {

    private final List<Demonstration> parts;
    private final List<GoesAlong> along;
    private final Uploads uploads;
    private final JdbcClient jdbc;

    RemoveDemonstration(List<Demonstration> parts, List<GoesAlong> along, Uploads uploads, JdbcClient jdbc) {
        this.parts = parts;
        this.along = along;
        this.uploads = uploads;
        this.jdbc = jdbc;
    }

    boolean isHere() {
        return jdbc.sql("select exists (select from platform.demonstration_part)")
                .query(Boolean.class)
                .single();
    }

    /** False where an older version filled it, which did not write down what it made. */
    boolean isRecorded() {
        return jdbc.sql("select bool_and(is_recorded) from platform.demonstration_part")
                .query(Boolean.class)
                .single();
    }

    boolean isExample(Visitor visitor) {
        return made().contains(visitor.id());
    }

    /** What would happen now; nothing is changed. */
    @Transactional
    public Removal look() {
        var examples = examples();
        examples.workOut();
        return removal();
    }

    @Transactional
    public Removal remove(Visitor by) {
        // One removal at a time; whoever comes second finds nothing.
        jdbc.sql("lock table platform.demonstration_part in exclusive mode").update();
        if (!isHere() || !isRecorded() || isExample(by)) {
            throw new NotNow("demonstration.stays");
        }
        parts.forEach(part -> part.leave(by, made()));
        var examples = examples();
        examples.workOut();
        var removal = removal();
        delete(examples);
        forget();
        return removal;
    }

    private void delete(Examples examples) {
        var ids = examples.ids();
        var files = examples.values();
        examples.childrenFirst().stream()
                .filter(table -> !Examples.ABOUT_OTHERS.contains(table.name()))
                .forEach(examples::delete);
        Schema.speakingOfOthers(jdbc)
                .forEach((table, columns) -> columns.forEach(column -> deleteAbout(table, column, ids)));
        deleteAbout("platform.repeated_request", "person_id", ids);
        uploads.removeUnowned(files);
    }

    private void deleteAbout(String table, String column, UUID[] ids) {
        jdbc.sql("delete from " + table + " where " + column + " = any(:ids)")
                .param("ids", ids)
                .update();
    }

    /** Where something stays, it can be removed later. */
    private void forget() {
        jdbc.sql("""
                delete from platform.demonstration_row r
                where not exists (
                    select from example e where e.table_name = r.table_name and e.key = r.key and e.stays)
                """).update();
        jdbc.sql("""
                delete from platform.demonstration_part
                where not exists (select from platform.demonstration_row)
                """).update();
    }

    private Examples examples() {
        return new Examples(
                jdbc, along.stream().flatMap(each -> each.tables().stream()).toList());
    }

    private Set<UUID> made() {
        return jdbc.sql("""
                        select key ->> 0
                        from platform.demonstration_row
                        where jsonb_array_length(key) = 1 and key ->> 0 ~ '^[0-9a-f-]{36}$'
                        """).query(String.class).list().stream()
                .map(UUID::fromString)
                .collect(Collectors.toSet());
    }

    private Removal removal() {
        var going = new LinkedHashMap<String, Long>();
        jdbc.sql("""
                        select table_name, count(*) as rows
                        from example
                        where not stays
                        group by table_name
                        order by count(*) desc, table_name
                        """).query(row -> {
            going.put(row.getString("table_name"), row.getLong("rows"));
        });
        return new Removal(going, staying());
    }

    private List<Staying> staying() {
        var schema = Schema.of(jdbc);
        var names = new RowNames(jdbc, schema);
        var users = jdbc
                .sql("select parent, parent_key::text, child, child_key::text from leaning order by 1, 2, 3, 4")
                .query((row, _) -> {
                    var parent = schema.table(row.getString(1));
                    var staying = new Leaning(parent.name(), names.of(parent, row.getString(2)));
                    var child = schema.table(row.getString(3));
                    return Map.entry(staying, names.besides(child, row.getString(4), parent));
                })
                .stream()
                .collect(groupingBy(Map.Entry::getKey, LinkedHashMap::new, mapping(Map.Entry::getValue, toList())));
        return users.entrySet().stream()
                .map(entry -> new Staying(
                        entry.getKey().table(),
                        entry.getKey().name(),
                        entry.getValue().stream().distinct().toList()))
                .toList();
    }

    private record Leaning(String table, String name) {}
}
