package org.gotong.platform.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.gotong.platform.CannotRun;
import org.gotong.platform.database.Database;
import org.gotong.platform.database.DatabaseAddress;
import org.gotong.platform.home.Environment;
import org.gotong.platform.home.Home;

/**
 * Makes a home out of a backup. Everything is built in a folder beside its later place and moved there at the end, so
 * that a restore which fails, or is killed, leaves no home that looks whole.
 */
public record RestoreBackup(Home home, Environment environment) {

    /** Gives a line that says what was restored. The caller holds the lock of the home. */
    public String from(Path file) {
        try (var archive = BackupArchive.open(file)) {
            home.discardInterruptedRestore();
            try {
                restore(archive, new Home(home.restoring()));
                home.takeOverRestored();
            } catch (CannotRun | IOException | SQLException e) {
                home.discardInterruptedRestore();
                throw e;
            }
            var manifest = archive.manifest();
            return "%d rows in %d tables, %d uploads, as of %s"
                    .formatted(
                            manifest.rows(),
                            manifest.tables().size(),
                            manifest.files().size(),
                            manifest.writtenAt());
        } catch (IOException | SQLException e) {
            throw new CannotRun("The restore failed, and nothing was restored: " + e.getMessage(), e);
        }
    }

    private void restore(BackupArchive archive, Home staging) throws IOException, SQLException {
        staging.prepare();
        for (var upload : archive.manifest().files()) {
            restore(archive, upload, staging.files());
        }
        try (var database = Database.of(staging, environment)) {
            restore(archive, database.open());
        }
    }

    private void restore(BackupArchive archive, DatabaseAddress database) throws IOException, SQLException {
        refuseFullDatabase(database);
        try {
            new Migrations(archive.manifest().migrations()).applyTo(database);
            new RestoreRows(archive, database).run();
        } catch (CannotRun | IOException | SQLException e) {
            if (Database.isExternal(environment)) {
                empty(database);
            }
            throw e;
        }
    }

    private static void restore(BackupArchive archive, Manifest.FileCopy upload, Path folder) throws IOException {
        var path = folder.resolve(upload.path()).normalize();
        if (!path.startsWith(folder)) {
            throw new CannotRun("The backup names an upload outside its folder: " + upload.path());
        }
        Files.createDirectories(path.getParent());
        try (var content = archive.content(upload.entry());
                var target = new BufferedOutputStream(Files.newOutputStream(path))) {
            content.transferTo(target);
        }
    }

    private static void refuseFullDatabase(DatabaseAddress address) throws SQLException {
        try (var connection = address.connect()) {
            if (!new Catalog(connection).isEmpty()) {
                throw new CannotRun(
                        "The database " + address + " is not empty. Name an empty one: nothing was changed.");
            }
        }
    }

    /** An external database was empty before us, and is so again after a failure. */
    private static void empty(DatabaseAddress address) throws SQLException {
        try (var connection = address.connect();
                var statement = connection.createStatement()) {
            for (var schema : new Catalog(connection).schemas()) {
                statement.execute("drop schema " + schema + " cascade");
            }
        }
    }
}
