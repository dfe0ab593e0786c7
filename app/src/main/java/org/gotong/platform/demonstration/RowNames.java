package org.gotong.platform.demonstration;

import java.util.Optional;
import org.gotong.platform.demonstration.Schema.Reference;
import org.gotong.platform.demonstration.Schema.Table;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Names any row by what people would call it: its title or name, or else that of what it belongs to. */
record RowNames(JdbcClient jdbc, Schema schema) {

    String of(Table table, String key) {
        return own(table, key).orElse(table.name());
    }

    /** A row that only joins two others is named by the other one. */
    String besides(Table table, String key, Table parent) {
        return own(table, key)
                .or(() -> schema.from(table).stream()
                        .filter(reference -> !reference.parent().equals(parent))
                        .flatMap(reference -> parent(reference, key).stream())
                        .findFirst())
                .orElse(table.name());
    }

    private Optional<String> own(Table table, String key) {
        return jdbc.sql("""
                        select coalesce(
                            nullif(j ->> 'title_id', ''), nullif(j ->> 'title_en', ''), nullif(j ->> 'title', ''),
                            nullif(j ->> 'name_id', ''), nullif(j ->> 'name_en', ''), nullif(j ->> 'name', ''),
                            nullif(j ->> 'words_id', ''), nullif(j ->> 'words_en', '')) as name
                        from (
                            select to_jsonb(t) as j
                        """ + " from " + table.name() + " t where " + table.keyOf("t") + " = :key::jsonb) row")
                .param("key", key)
                .query((row, _) -> Optional.ofNullable(row.getString("name")))
                .optional()
                .flatMap(name -> name);
    }

    private Optional<String> parent(Reference reference, String key) {
        return jdbc.sql("select jsonb_build_array(t." + reference.column() + ")::text from "
                        + reference.child().name() + " t where "
                        + reference.child().keyOf("t")
                        + " = :key::jsonb and t." + reference.column() + " is not null")
                .param("key", key)
                .query(String.class)
                .optional()
                .flatMap(parent -> own(reference.parent(), parent));
    }
}
