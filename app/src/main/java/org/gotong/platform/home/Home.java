package org.gotong.platform.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.gotong.platform.CannotRun;

/** The folder with everything that must survive: the database, the uploads, the logs. */
public record Home(Path folder) {

    private static final String DEMONSTRATION = "demonstration";

    public Home {
        folder = folder.toAbsolutePath().normalize();
    }

    /** The data of the embedded PostgreSQL; absent while an external one is used. */
    public Path database() {
        return folder.resolve("database");
    }

    /** The uploads. Together with the database they are what a backup holds. Nodes on one database link it to one folder. */
    public Path files() {
        return folder.resolve("files");
    }

    public Path logs() {
        return folder.resolve("logs");
    }

    /** A file that the platform itself keeps at the top of the home. */
    public Path path(String name) {
        return folder.resolve(name);
    }

    /** Where a restore builds what it moves into the home at the end. */
    public Path restoring() {
        return folder.resolve("restoring");
    }

    /** Whether anything is kept here; a restore needs a home where nothing is. */
    public boolean isEmpty() {
        return !Files.exists(database()) && (Files.exists(restoring()) || !holdsUploads());
    }

    /** A home that a restore was to fill, and did not because it was stopped, must not start as an empty one. */
    public void refuseInterruptedRestore() {
        if (Files.exists(restoring()) && !Files.exists(database())) {
            throw new CannotRun("A restore into " + folder + " was interrupted.\n"
                    + "Run it again: ./gotong restore FILE. Or delete " + restoring()
                    + " to begin with an empty home.");
        }
    }

    /** Nothing of it counts: the folder held nothing before. */
    public void discardInterruptedRestore() throws IOException {
        if (Files.exists(restoring())) {
            Folders.delete(files());
            Folders.delete(restoring());
        }
    }

    /** The database comes last: with it the home is whole. */
    public void takeOverRestored() throws IOException {
        var restored = new Home(restoring());
        move(restored.files(), files());
        try (var entries = Files.list(restoring())) {
            for (var entry : entries.filter(this::isKept).toList()) {
                move(entry, path(entry.getFileName().toString()));
            }
        }
        if (Files.exists(restored.database())) {
            move(restored.database(), database());
        }
        Files.move(restoring(), path("restored"), StandardCopyOption.ATOMIC_MOVE);
        Folders.delete(path("restored"));
    }

    private boolean isKept(Path entry) {
        return !List.of("logs", "database").contains(entry.getFileName().toString());
    }

    private static void move(Path from, Path to) throws IOException {
        Folders.delete(to);
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    public boolean isDemonstration() {
        return Files.exists(path(DEMONSTRATION));
    }

    public void markAsDemonstration() {
        prepare();
        try {
            Files.writeString(path(DEMONSTRATION), "Filled by ./gotong demo.\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nothing of the demonstration is left, so that other machines may open the pages. */
    public void unmarkAsDemonstration() {
        try {
            Files.deleteIfExists(path(DEMONSTRATION));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes the folder on first use, closed to other accounts of this machine, and checks that it is ours. */
    public void prepare() {
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder);
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
            Files.createDirectories(logs());
            Files.createDirectories(files());
        } catch (IOException e) {
            throw new CannotRun(
                    "The folder " + folder + " cannot be written (" + e + ").\n"
                            + "Choose another one with GOTONG_HOME, or give this one to the account that starts Gotong.",
                    e);
        }
        refuseFolderOfAnotherAccount();
    }

    /** PostgreSQL only opens a folder that belongs to the account it runs as, whatever the permissions are. */
    private void refuseFolderOfAnotherAccount() {
        try {
            var owner = Files.getAttribute(folder, "unix:uid");
            if (!owner.equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"))) {
                throw new CannotRun("The folder " + folder + " belongs to " + Files.getOwner(folder) + ".\n"
                        + "Start Gotong as that account, or choose another folder with GOTONG_HOME.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean holdsUploads() {
        if (!Files.exists(files())) {
            return false;
        }
        try (var entries = Files.walk(files(), FileVisitOption.FOLLOW_LINKS)) {
            return entries.anyMatch(Files::isRegularFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
