package org.gotong.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import org.gotong.platform.CannotRun;
import org.gotong.platform.home.Folders;
import org.gotong.platform.home.Home;

/** Makes the data folder: complete with role and database, or not there at all. */
record PostgresCluster(Home home, PostgresPrograms programs, PostgresPassword password) {

    static final String DATABASE = "gotong";

    /** Owns its database and nothing else: no superuser, so a hole in a query is not a hole in the machine. */
    static final String USER = "gotong";

    void create() {
        password.generate();
        var unfinished = home.path("database.unfinished");
        try {
            Folders.delete(unfinished);
            programs.run(
                    "initdb",
                    "-D",
                    unfinished.toString(),
                    "-U",
                    "postgres",
                    "-E",
                    "UTF8",
                    "--locale-provider=builtin",
                    "--locale=C.UTF-8",
                    "-A",
                    "scram-sha-256",
                    "--pwfile=" + password.file());
            programs.runWith(roleAndDatabase(), "postgres", "--single", "-D", unfinished.toString(), "postgres");
            Files.move(unfinished, home.database(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new CannotRun("The database could not be made in " + home.database() + ": " + e, e);
        }
    }

    /** One statement a line, as the single-user mode reads them. */
    private String roleAndDatabase() {
        return """
                create role %s login password '%s'
                create database %s owner %s
                """.formatted(USER, password.read(), DATABASE, USER);
    }
}
