package org.gotong.platform.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.gotong.platform.backup.Manifest.Migration;
import org.gotong.platform.backup.Manifest.SequenceValue;
import org.gotong.platform.backup.Manifest.TableCopy;

/** What stands in a database, asked from PostgreSQL itself: a new table of a module is in the next backup. */
record Catalog(Connection connection) {

    private static final String HISTORY = "platform.flyway_schema_history";

    /** Tables by name, still without rows and sums. The history of migrations is not copied: a restore makes its own. */
    List<TableCopy> tables() throws SQLException {
        return list(
                        """
                select format('%I.%I', n.nspname, c.relname) as name,
                       array_agg(quote_ident(a.attname) order by a.attnum) as columns
                from pg_class c
                join pg_namespace n on n.oid = c.relnamespace
                join pg_attribute a on a.attrelid = c.oid
                where c.relkind = 'r'
                  and n.nspname !~ '^pg_|^information_schema$'
                  and a.attnum > 0
                  and not a.attisdropped
                  and a.attgenerated = ''
                group by n.nspname, c.relname
                order by n.nspname, c.relname
                """,
                        row -> new TableCopy(
                                row.getString("name"),
                                List.of((String[]) row.getArray("columns").getArray()),
                                0,
                                ""))
                .stream()
                .filter(table -> !table.name().equals(HISTORY))
                .toList();
    }

    List<SequenceValue> sequences() throws SQLException {
        return list("""
                select format('%I.%I', schemaname, sequencename) as name, last_value
                from pg_sequences
                order by schemaname, sequencename
                """, row -> new SequenceValue(row.getString("name"), row.getObject("last_value", Long.class)));
    }

    /** Each once, as it ran last; without the line that Flyway writes for making the schema. */
    List<Migration> migrations() throws SQLException {
        return list(
                """
                select distinct on (script) version, script, checksum
                from platform.flyway_schema_history
                where success
                  and type <> 'SCHEMA'
                order by script, installed_rank desc
                """,
                row -> new Migration(
                        row.getString("version"), row.getString("script"), row.getObject("checksum", Integer.class)));
    }

    boolean hasMigrations() throws SQLException {
        return list("select to_regclass('" + HISTORY + "') is not null", row -> row.getBoolean(1))
                .getFirst();
    }

    boolean isEmpty() throws SQLException {
        return !hasMigrations() && tables().isEmpty();
    }

    /** Statements in pairs: what takes the foreign keys away, and what brings them back and so checks every row. */
    List<Suspension> foreignKeys() throws SQLException {
        return list("""
                select format('alter table %s drop constraint %I', conrelid::regclass, conname) as suspend,
                       format('alter table %s add constraint %I %s', conrelid::regclass, conname,
                              pg_get_constraintdef(oid)) as resume
                from pg_constraint
                where contype = 'f'
                  and conparentid = 0
                order by conrelid::regclass::text, conname
                """, Suspension::of);
    }

    /** Triggers have done their work when the rows were first written; what they wrote is in the backup too. */
    List<Suspension> triggers() throws SQLException {
        return list("""
                select format('alter table %s disable trigger %I', tgrelid::regclass, tgname) as suspend,
                       format('alter table %s enable trigger %I', tgrelid::regclass, tgname) as resume
                from pg_trigger
                where not tgisinternal
                  and tgenabled = 'O'
                  and tgparentid = 0
                order by tgrelid::regclass::text, tgname
                """, Suspension::of);
    }

    List<String> materializedViews() throws SQLException {
        return list("""
                select format('%I.%I', schemaname, matviewname) as name
                from pg_matviews
                order by schemaname, matviewname
                """, row -> row.getString("name"));
    }

    List<String> schemas() throws SQLException {
        return list("""
                select quote_ident(nspname) as name
                from pg_namespace
                where nspname !~ '^pg_|^information_schema$|^public$'
                order by nspname
                """, row -> row.getString("name"));
    }

    record Suspension(String suspend, String resume) {

        static Suspension of(ResultSet row) throws SQLException {
            return new Suspension(row.getString("suspend"), row.getString("resume"));
        }
    }

    private <T> List<T> list(String sql, Reading<T> reading) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<T>();
            while (rows.next()) {
                found.add(reading.read(rows));
            }
            return found;
        }
    }

    private interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }
}
