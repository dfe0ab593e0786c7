package org.gotong.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import org.gotong.platform.CannotRun;
import org.gotong.platform.home.Home;

/** The generated password of the embedded server, in a file that only the owner of the home may read. */
record PostgresPassword(Path file) {

    PostgresPassword(Home home) {
        this(home.path("database.password"));
    }

    /** Keeps one that is there already: a first start may have been cut off right after this step. */
    void generate() {
        if (Files.exists(file)) {
            return;
        }
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try {
            var unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
            Files.deleteIfExists(unfinished);
            Files.createFile(unfinished, ownerOnly);
            Files.writeString(
                    unfinished, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
            Files.move(unfinished, file);
        } catch (IOException e) {
            throw new CannotRun("The password of the database cannot be written to " + file + ": " + e, e);
        }
    }

    String read() {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new CannotRun(
                    "The password of the database cannot be read from " + file + ".\n"
                            + "Bring the file back; it belongs to this home like the database itself.",
                    e);
        }
    }
}
