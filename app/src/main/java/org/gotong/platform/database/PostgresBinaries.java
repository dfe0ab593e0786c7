package org.gotong.platform.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.gotong.platform.CannotRun;
import org.gotong.platform.home.Folders;
import org.tukaani.xz.XZInputStream;

/** The programs of PostgreSQL, carried in the jar and unpacked once into a folder. */
final class PostgresBinaries {

    /** Mirrors postgres-binaries.version in pom.xml; a newer one is unpacked beside the older. */
    static final String VERSION = "18.6.0";

    static final String MAJOR = VERSION.substring(0, VERSION.indexOf('.'));

    private PostgresBinaries() {}

    /** Gives the folder with the programs below the parent. A name stands there only once all of it is there. */
    static Path unpackedIn(Path parent) {
        var folder = parent.resolve("postgres-" + VERSION);
        if (Files.isDirectory(folder)) {
            return folder;
        }
        try {
            var unfinished = parent.resolve("postgres-" + VERSION + ".unfinished");
            Folders.delete(unfinished);
            Files.createDirectories(unfinished);
            unpack(unfinished);
            return Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new CannotRun("PostgreSQL could not be unpacked into " + folder + ": " + e, e);
        }
    }

    private static void unpack(Path target) throws IOException {
        try (var resource = PostgresBinaries.class.getResourceAsStream(archive())) {
            if (resource == null) {
                throw new CannotRun("This jar holds no PostgreSQL (" + archive() + "): build it again with ./gotong.");
            }
            var archive = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(resource)));
            for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                write(entry, archive, target);
            }
        }
    }

    private static void write(TarArchiveEntry entry, TarArchiveInputStream content, Path target) throws IOException {
        var path = target.resolve(entry.getName()).normalize();
        if (!path.startsWith(target)) {
            throw new IOException("the archive names a file outside itself: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, path);
        if ((entry.getMode() & 0100) != 0 && !path.toFile().setExecutable(true)) {
            throw new IOException(path + " cannot be made executable");
        }
    }

    private static String archive() {
        var system = System.getProperty("os.name");
        var processor = System.getProperty("os.arch");
        if (system.equals("Linux") && processor.equals("amd64")) {
            return "/postgres-linux-x86_64.txz";
        }
        if (system.equals("Linux") && processor.equals("aarch64")) {
            return "/postgres-linux-arm_64.txz";
        }
        throw new CannotRun("Gotong brings PostgreSQL for Linux on amd64 and arm64 only, and this is " + system + " on "
                + processor + ".\n"
                + "Install PostgreSQL " + MAJOR
                + " and name it with GOTONG_DB_URL, GOTONG_DB_USER and GOTONG_DB_PASSWORD.");
    }
}
