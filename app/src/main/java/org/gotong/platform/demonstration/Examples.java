package org.gotong.platform.demonstration;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.gotong.platform.demonstration.Schema.Reference;
import org.gotong.platform.demonstration.Schema.Table;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The rows that go with the demonstration, and those that stay because something leans on them; worked out in a temporary
 * table of one transaction.
 *
 * <p>Whatever people wrote themselves stays, and with it every example that it refers to, whatever that refers to in turn,
 * and the parts of which such a record consists.
 */
final class Examples {

    /** Told by what they are about, not by who wrote them: see {@link RemoveDemonstration}. */
    static final Set<String> ABOUT_OTHERS = Set.of(
            "platform.change",
            "platform.revision",
            "platform.search_entry",
            "platform.letter",
            "platform.job",
            "platform.repeated_request");

    private final JdbcClient jdbc;
    private final Schema schema;
    private final List<Reference> references;
    private final Set<String> along;

    Examples(JdbcClient jdbc, List<String> along) {
        this.jdbc = jdbc;
        this.schema = Schema.of(jdbc);
        this.references = schema.references();
        this.along = Set.copyOf(along);
    }

    void workOut() {
        jdbc.sql("drop table if exists example, leaning").update();
        jdbc.sql("""
                create temporary table example (
                    table_name text, key jsonb, made boolean, stays boolean not null default false,
                    primary key (table_name, key)) on commit drop
                """).update();
        jdbc.sql("""
                create temporary table leaning (child text, child_key jsonb, parent text, parent_key jsonb) on commit drop
                """).update();
        takeMade();
        takeAlong();
        findLeaning();
        keep();
        giveBack();
    }

    List<Table> childrenFirst() {
        return schema.childrenFirst();
    }

    void delete(Table table) {
        jdbc.sql("delete from " + table.name()
                        + " t using example e where e.table_name = :table and not e.stays and e.key = "
                        + table.keyOf("t"))
                .param("table", table.name())
                .update();
    }

    /** The ids of rows that go; those of whatever is known by something else are left out. */
    UUID[] ids() {
        return jdbc.sql("""
                        select distinct key ->> 0
                        from example
                        where not stays and jsonb_array_length(key) = 1 and key ->> 0 ~ '^[0-9a-f-]{36}$'
                        """).query(String.class).list().stream()
                .map(UUID::fromString)
                .toArray(UUID[]::new);
    }

    /** All values that stand in rows that go, among them the ids of uploads. */
    Set<String> values() {
        var found = new TreeSet<String>();
        for (var table : schema.tables()) {
            found.addAll(jdbc.sql("select distinct v.value from " + table.name()
                            + " t join example e on e.table_name = :table and not e.stays and e.key = "
                            + table.keyOf("t")
                            + " cross join jsonb_each_text(to_jsonb(t)) v where v.value ~ '^[0-9a-f-]{36}$'")
                    .param("table", table.name())
                    .query(String.class)
                    .list());
        }
        return found;
    }

    private void takeMade() {
        for (var table : schema.tables()) {
            if (!ABOUT_OTHERS.contains(table.name())) {
                jdbc.sql("insert into example select r.table_name, r.key, true from platform.demonstration_row r join "
                                + table.name() + " t on r.key = " + table.keyOf("t") + " where r.table_name = :table")
                        .param("table", table.name())
                        .update();
            }
        }
    }

    private void takeAlong() {
        var hanging = references.stream().filter(this::goesAlong).toList();
        int taken;
        do {
            taken = hanging.stream().mapToInt(this::takeAlong).sum();
        } while (taken > 0);
    }

    private boolean goesAlong(Reference reference) {
        return reference.isKey() || along.contains(reference.child().name());
    }

    private int takeAlong(Reference reference) {
        return jdbc.sql("insert into example select :child, "
                        + reference.child().keyOf("t") + ", false from "
                        + reference.child().name() + " t join example e on e.table_name = :parent and e.key = "
                        + "jsonb_build_array(t." + reference.column() + ") on conflict do nothing")
                .param("child", reference.child().name())
                .param("parent", reference.parent().name())
                .update();
    }

    private void findLeaning() {
        for (var reference : references) {
            jdbc.sql("insert into leaning select :child, " + reference.child().keyOf("t")
                            + ", e.table_name, e.key from " + reference.child().name()
                            + " t join example e on e.table_name = :parent and e.key = jsonb_build_array(t."
                            + reference.column() + ") where not exists (select from example own "
                            + "where own.table_name = :child and own.key = "
                            + reference.child().keyOf("t") + ")")
                    .param("child", reference.child().name())
                    .param("parent", reference.parent().name())
                    .update();
        }
        jdbc.sql("""
                update example e
                set stays = true
                from leaning l
                where l.parent = e.table_name and l.parent_key = e.key
                """).update();
    }

    private void keep() {
        int kept;
        do {
            kept = references.stream()
                    .mapToInt(reference -> keepParents(reference) + (reference.isPart() ? keepParts(reference) : 0))
                    .sum();
        } while (kept > 0);
    }

    private int keepParents(Reference reference) {
        return pair(reference, "update example p set stays = true from ", "not p.stays and c.stays");
    }

    private int keepParts(Reference reference) {
        return pair(reference, "update example c set stays = true from ", "p.stays and not c.stays");
    }

    /** Both ends of a reference are examples; the one that the statement does not name is joined to it. */
    private int pair(Reference reference, String update, String condition) {
        var other = update.startsWith("update example p") ? "example c" : "example p";
        return jdbc.sql(update + other + ", " + reference.child().name() + " t where c.table_name = :child and c.key = "
                        + reference.child().keyOf("t") + " and p.table_name = :parent and p.key = jsonb_build_array(t."
                        + reference.column() + ") and " + condition)
                .param("child", reference.child().name())
                .param("parent", reference.parent().name())
                .update();
    }

    /** What people wrote along with examples that stay stays as well. */
    private void giveBack() {
        jdbc.sql("update example set stays = true where not made").update();
        references.stream()
                .filter(this::goesAlong)
                .forEach(reference -> pair(
                        reference,
                        "update example c set stays = false from ",
                        "not p.stays and not c.made and c.stays"));
    }
}
