package org.gotong.platform.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.gotong.platform.CannotRun;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A backup that was found to be whole, and to be one that this program understands. */
final class BackupArchive implements AutoCloseable {

    private final Path file;
    private final ZipFile zip;
    private final Manifest manifest;

    private BackupArchive(Path file, ZipFile zip) throws IOException {
        this.file = file;
        this.zip = zip;
        this.manifest = readManifest();
    }

    /** Reads all of it once: better to find the damage before anything is made of it. */
    static BackupArchive open(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new CannotRun("There is no file " + file + ".");
        }
        try {
            var archive = new BackupArchive(file, new ZipFile(file.toFile()));
            archive.refuseNewerMigrations();
            archive.compareWithManifest();
            return archive;
        } catch (ZipException e) {
            throw damaged(file, "it is cut off, or no backup at all");
        } catch (IOException e) {
            throw damaged(file, String.valueOf(e.getMessage()));
        }
    }

    Manifest manifest() {
        return manifest;
    }

    InputStream content(String entry) throws IOException {
        var found = zip.getEntry(entry);
        if (found == null) {
            throw damaged(file, entry + " is missing");
        }
        return zip.getInputStream(found);
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new CannotRun("The file " + file + " could not be closed: " + e, e);
        }
    }

    private Manifest readManifest() throws IOException {
        try (var content = content(Manifest.ENTRY)) {
            var tree = JsonMapper.shared().readTree(content);
            if (tree.path("format").asInt(0) > Manifest.FORMAT) {
                throw newer();
            }
            return JsonMapper.shared().treeToValue(tree, Manifest.class);
        } catch (JacksonException e) {
            throw damaged(file, "its manifest cannot be read");
        }
    }

    private void refuseNewerMigrations() {
        for (var migration : manifest.migrations()) {
            if (!Migrations.areKnown(migration)) {
                throw newer();
            }
        }
    }

    private void compareWithManifest() throws IOException {
        var expected = new HashSet<>(Set.of(Manifest.ENTRY));
        for (var table : manifest.tables()) {
            compare(table.entry(), table.sha256());
            expected.add(table.entry());
        }
        for (var upload : manifest.files()) {
            compare(upload.entry(), upload.sha256());
            expected.add(upload.entry());
        }
        var unexpected = zip.stream()
                .filter(entry -> !expected.contains(entry.getName()))
                .findFirst();
        if (unexpected.isPresent()) {
            throw damaged(file, unexpected.get().getName() + " was added to it");
        }
    }

    private void compare(String entry, String sum) throws IOException {
        try (var content = content(entry)) {
            if (!Sums.of(content).equals(sum)) {
                throw damaged(file, entry + " was altered");
            }
        }
    }

    private CannotRun newer() {
        return new CannotRun("The backup " + file + " was made by a newer Gotong than this one.\n"
                + "Bring this one up to date, then restore again. Nothing was changed.");
    }

    private static CannotRun damaged(Path file, String how) {
        return new CannotRun(
                "The backup " + file + " is damaged: " + how + ".\nNothing was changed. Use another copy of it.");
    }
}
