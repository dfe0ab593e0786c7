package org.gotong.platform.demonstration;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.gotong.platform.demonstration.Schema.Table;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes down which rows came into being while a part was filled. */
@Component
class MadeRows {

    private final JdbcClient jdbc;
    private final DataSource database;

    MadeRows(JdbcClient jdbc, DataSource database) {
        this.jdbc = jdbc;
        this.database = database;
    }

    /** Called in the transaction that made them, which PostgreSQL notes on every row that it wrote. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record() {
        for (var table : Schema.of(jdbc).tables()) {
            var written = written(table);
            if (!written.isEmpty()) {
                written.removeAll(older(table, written));
                insert(table, written);
            }
        }
    }

    private List<String> written(Table table) {
        return new ArrayList<>(jdbc.sql("select " + table.keyOf("t") + "::text from " + table.name()
                        + " t where t.xmin = pg_current_xact_id()::xid")
                .query(String.class)
                .list());
    }

    /** Those that were only changed: another connection sees them as they were before. */
    private List<String> older(Table table, List<String> keys) {
        try (var outside = database.getConnection()) {
            return older(outside, table, keys);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot tell new rows of " + table.name() + " from older ones", e);
        }
    }

    private static List<String> older(Connection outside, Table table, List<String> keys) throws SQLException {
        var key = table.keyOf("t") + "::text";
        try (var select =
                outside.prepareStatement("select " + key + " from " + table.name() + " t where " + key + " = any(?)")) {
            select.setArray(1, outside.createArrayOf("text", keys.toArray()));
            var found = new ArrayList<String>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        }
    }

    private void insert(Table table, List<String> keys) {
        jdbc.sql("""
                        insert into platform.demonstration_row (table_name, key)
                        select :table, key::jsonb from unnest(:keys::text[]) as made (key)
                        on conflict do nothing
                        """)
                .param("table", table.name())
                .param("keys", keys.toArray(String[]::new))
                .update();
    }
}
