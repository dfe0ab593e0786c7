package org.gotong.platform.backup;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.gotong.platform.CannotRun;
import org.gotong.platform.backup.Manifest.SequenceValue;
import org.gotong.platform.backup.Manifest.TableCopy;
import org.gotong.platform.database.DatabaseAddress;
import org.postgresql.PGConnection;

/** Brings the rows of a backup into the empty tables, all in one transaction. Needs no more rights than the owner has. */
record RestoreRows(BackupArchive archive, DatabaseAddress database) {

    void run() throws SQLException, IOException {
        try (var connection = database.connect()) {
            connection.setAutoCommit(false);
            var catalog = new Catalog(connection);
            compareWith(catalog);
            var suspended = catalog.foreignKeys();
            suspended.addAll(catalog.triggers());
            for (var each : suspended) {
                execute(connection, each.suspend());
            }
            fill(connection);
            for (var each : suspended) {
                execute(connection, each.resume());
            }
            for (var view : catalog.materializedViews()) {
                execute(connection, "refresh materialized view " + view);
            }
            connection.commit();
            execute(connection, "analyze");
            connection.commit();
        }
    }

    /** Migrations fill some tables themselves; what the backup says of those counts. */
    private void fill(Connection connection) throws SQLException, IOException {
        var tables = archive.manifest().tables();
        execute(connection, "truncate " + tables.stream().map(TableCopy::name).collect(Collectors.joining(", ")));
        for (var table : tables) {
            fill(connection, table);
        }
        for (var sequence : archive.manifest().sequences()) {
            set(connection, sequence);
        }
    }

    private void fill(Connection connection, TableCopy table) throws SQLException, IOException {
        var sql = "copy %s (%s) from stdin with (format csv, header match, encoding 'UTF8')"
                .formatted(table.name(), table.columnList());
        try (var content = archive.content(table.entry())) {
            var rows = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql, content);
            if (rows != table.rows()) {
                throw new CannotRun("The table " + table.name() + " took " + rows + " rows instead of " + table.rows()
                        + ". Nothing was restored.");
            }
        }
    }

    private static void set(Connection connection, SequenceValue sequence) throws SQLException {
        if (sequence.last() == null) {
            execute(connection, "alter sequence " + sequence.name() + " restart");
        } else {
            execute(connection, "select setval('" + sequence.name() + "', " + sequence.last() + ")");
        }
    }

    private void compareWith(Catalog catalog) throws SQLException {
        var manifest = archive.manifest();
        if (!catalog.migrations().equals(manifest.migrations())
                || !names(catalog.tables()).equals(names(manifest.tables()))) {
            throw new CannotRun(
                    "The backup was made by a Gotong whose tables differ from those of this one at the same version.\n"
                            + "Restore it with the Gotong that made it. Nothing was restored.");
        }
    }

    private static List<String> names(List<TableCopy> tables) {
        return tables.stream().map(TableCopy::name).toList();
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
