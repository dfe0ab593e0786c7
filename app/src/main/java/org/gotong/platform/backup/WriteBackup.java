package org.gotong.platform.backup;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gotong.platform.CannotRun;
import org.gotong.platform.backup.Manifest.FileCopy;
import org.gotong.platform.backup.Manifest.TableCopy;
import org.gotong.platform.database.DatabaseAddress;
import org.postgresql.PGConnection;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes database and uploads into one file. All tables are read in one transaction, so they fit together although
 * people go on writing; uploads are read after it began, and an upload is there before the row that names it.
 */
public record WriteBackup(DatabaseAddress database, Path uploads) {

    /** The file appears under its name only when it is whole. Gives a line that says what it holds. */
    public String into(Path file) {
        var unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        try {
            Files.deleteIfExists(unfinished);
            Files.createFile(
                    unfinished, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            var manifest = write(unfinished);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            return "%d rows in %d tables, %d uploads"
                    .formatted(
                            manifest.rows(),
                            manifest.tables().size(),
                            manifest.files().size());
        } catch (IOException | SQLException e) {
            throw new CannotRun("The backup could not be written to " + file + ": " + e.getMessage(), e);
        } finally {
            remove(unfinished);
        }
    }

    private Manifest write(Path target) throws IOException, SQLException {
        try (var connection = database.connect();
                var zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(target)))) {
            beginSnapshot(connection);
            var catalog = new Catalog(connection);
            if (!catalog.hasMigrations()) {
                throw new CannotRun("The database is still empty: there is nothing to back up.");
            }
            var manifest = new Manifest(
                    Manifest.FORMAT,
                    Instant.now().toString(),
                    catalog.migrations(),
                    tables(catalog, zip),
                    catalog.sequences(),
                    files(zip));
            zip.putNextEntry(new ZipEntry(Manifest.ENTRY));
            zip.write(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
            zip.closeEntry();
            return manifest;
        }
    }

    private static void beginSnapshot(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
    }

    private static List<TableCopy> tables(Catalog catalog, ZipOutputStream zip) throws IOException, SQLException {
        var copies = new ArrayList<TableCopy>();
        for (var table : catalog.tables()) {
            copies.add(copy(table, catalog.connection(), zip));
        }
        return copies;
    }

    private static TableCopy copy(TableCopy table, Connection connection, ZipOutputStream zip)
            throws IOException, SQLException {
        zip.putNextEntry(new ZipEntry(table.entry()));
        var summed = Sums.over(new Entry(zip));
        var sql = "copy %s (%s) to stdout with (format csv, header true, encoding 'UTF8')"
                .formatted(table.name(), table.columnList());
        var rows = connection.unwrap(PGConnection.class).getCopyAPI().copyOut(sql, summed);
        zip.closeEntry();
        return new TableCopy(table.name(), table.columns(), rows, Sums.text(summed));
    }

    private List<FileCopy> files(ZipOutputStream zip) throws IOException {
        var copies = new ArrayList<FileCopy>();
        if (Files.isDirectory(uploads)) {
            try (var found = Files.walk(uploads, FileVisitOption.FOLLOW_LINKS)) {
                for (var file : found.filter(WriteBackup::isUpload).sorted().toList()) {
                    copy(file, zip, copies);
                }
            }
        }
        return copies;
    }

    private void copy(Path file, ZipOutputStream zip, List<FileCopy> copies) throws IOException {
        try (var content = Files.newInputStream(file)) {
            var path = uploads.relativize(file).toString();
            var size = Files.size(file);
            zip.putNextEntry(new ZipEntry("files/" + path));
            copies.add(new FileCopy(path, size, Sums.copy(content, new Entry(zip))));
            zip.closeEntry();
        } catch (NoSuchFileException removedMeanwhile) {
            // Somebody deleted the upload after the list was made.
        }
    }

    /** An upload that is still being written has no row yet. */
    private static boolean isUpload(Path file) {
        return Files.isRegularFile(file) && !file.toString().endsWith(".part");
    }

    private static void remove(Path unfinished) {
        try {
            Files.deleteIfExists(unfinished);
        } catch (IOException e) {
            throw new CannotRun("The unfinished backup " + unfinished + " could not be removed: " + e, e);
        }
    }

    /** One entry of the zip: closing it leaves the zip open. */
    private static final class Entry extends FilterOutputStream {

        Entry(OutputStream zip) {
            super(zip);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() {}
    }
}
