package org.gotong.platform.demonstration;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables of all modules with their keys and references, asked from PostgreSQL itself: a new table is in it by itself. */
record Schema(List<Table> tables, List<Reference> references) {

    /** The key is a list, for some have several columns. */
    record Table(String name, List<String> key) {

        String keyOf(String alias) {
            return "jsonb_build_array(" + alias + "." + String.join(", " + alias + ".", key) + ")";
        }
    }

    /** @param isPart whether the child is a part of its parent and goes with it */
    record Reference(Table child, String column, Table parent, boolean isPart) {

        /** The child is told apart by it, as a goal by its programme and its place there. */
        boolean isKey() {
            return child.key().contains(column);
        }
    }

    static Schema of(JdbcClient jdbc) {
        var tables = jdbc.sql("""
                        select format('%I.%I', n.nspname, c.relname) as name,
                               array_agg(quote_ident(a.attname) order by array_position(i.indkey::int2[], a.attnum)) as key
                        from pg_class c
                        join pg_namespace n on n.oid = c.relnamespace
                        join pg_index i on i.indrelid = c.oid and i.indisprimary
                        join pg_attribute a on a.attrelid = c.oid and a.attnum = any(i.indkey)
                        where c.relkind = 'r'
                          and n.nspname !~ '^pg_|^information_schema$'
                          and c.relname not in ('flyway_schema_history', 'demonstration_row', 'demonstration_part')
                        group by n.nspname, c.relname
                        order by n.nspname, c.relname
                        """)
                .query((row, _) -> new Table(row.getString("name"), List.of((String[])
                        row.getArray("key").getArray())))
                .list();
        return new Schema(tables, references(jdbc, tables));
    }

    /** Tables that speak of any record by its id alone, such as the history, and the columns in which they do. */
    static Map<String, List<String>> speakingOfOthers(JdbcClient jdbc) {
        return jdbc.sql("""
                        select format('%I.%I', n.nspname, c.relname) as name, a.attname as col
                        from pg_class c
                        join pg_namespace n on n.oid = c.relnamespace
                        join pg_attribute a on a.attrelid = c.oid
                        where c.relkind = 'r'
                          and n.nspname !~ '^pg_|^information_schema$'
                          and a.attname in ('scope', 'subject')
                          and a.atttypid = 'uuid'::regtype
                        order by 1, 2
                        """).query((row, _) -> Map.entry(row.getString("name"), row.getString("col"))).stream()
                .collect(groupingBy(Map.Entry::getKey, TreeMap::new, mapping(Map.Entry::getValue, toList())));
    }

    private static List<Reference> references(JdbcClient jdbc, List<Table> tables) {
        return jdbc.sql("""
                        select conrelid::regclass::text as child, quote_ident(a.attname) as col,
                               confrelid::regclass::text as parent, confdeltype = 'c' as is_part
                        from pg_constraint
                        join pg_attribute a on a.attrelid = conrelid and a.attnum = conkey[1]
                        where contype = 'f'
                          and cardinality(conkey) = 1
                        order by 1, 2
                        """)
                .query((row, _) -> new Reference(
                        named(tables, row.getString("child")),
                        row.getString("col"),
                        named(tables, row.getString("parent")),
                        row.getBoolean("is_part")))
                .list();
    }

    Table table(String name) {
        return named(tables, name);
    }

    List<Reference> from(Table child) {
        return references.stream()
                .filter(reference -> reference.child().equals(child))
                .toList();
    }

    /** Children before the parents that they refer to, so that rows can be deleted in this order. */
    List<Table> childrenFirst() {
        var ordered = new LinkedHashSet<Table>();
        tables.forEach(table -> placeAfterChildren(table, ordered, new LinkedHashSet<>()));
        return new ArrayList<>(ordered);
    }

    private void placeAfterChildren(Table table, Set<Table> ordered, Set<Table> above) {
        // A table that refers to itself is deleted from in one statement, which PostgreSQL checks at its end.
        if (above.add(table)) {
            references.stream()
                    .filter(reference -> reference.parent().equals(table))
                    .forEach(reference -> placeAfterChildren(reference.child(), ordered, above));
            ordered.add(table);
        }
    }

    private static Table named(List<Table> tables, String name) {
        return tables.stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(name + " has no primary key"));
    }
}
