package org.gotong.platform.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gotong.platform.CannotRun;
import org.gotong.platform.home.Home;

/** The PostgreSQL server in a home: loopback only, with a password that is generated once, durable. */
final class EmbeddedPostgres {

    private final Home home;
    private final Path binaries;
    private final PostgresConfiguration configuration;

    EmbeddedPostgres(Home home, PostgresConfiguration configuration) {
        this(home, home.folder(), configuration);
    }

    /** The programs may lie outside the home, so that tests unpack them once. */
    EmbeddedPostgres(Home home, Path binaries, PostgresConfiguration configuration) {
        this.home = home;
        this.binaries = binaries;
        this.configuration = configuration;
    }

    DatabaseAddress start() {
        var programs = programs();
        if (!Files.exists(home.database())) {
            new PostgresCluster(home, programs, new PostgresPassword(home)).create();
        }
        refuseAnotherMajor(home);
        new LeftoverPostgres(home.database(), programs).stop();
        try {
            start(programs, rememberedPort());
        } catch (CannotRun portTakenMeanwhile) {
            start(programs, newPort());
        }
        return address(home);
    }

    /** Also ends a server that is still on its way up, when somebody interrupts the start. */
    void stop() {
        if (Files.exists(home.database())) {
            new LeftoverPostgres(home.database(), programs()).stop();
        }
    }

    static DatabaseAddress address(Home home) {
        var url = "jdbc:postgresql://127.0.0.1:" + readPort(home) + "/" + PostgresCluster.DATABASE;
        return new DatabaseAddress(url, PostgresCluster.USER, new PostgresPassword(home).read());
    }

    /** The files of one major version cannot be opened by another. */
    static void refuseAnotherMajor(Home home) {
        var file = home.database().resolve("PG_VERSION");
        try {
            var major = Files.readString(file).strip();
            if (!major.equals(PostgresBinaries.MAJOR)) {
                throw new CannotRun("""
                        The database in %s was made by PostgreSQL %s, and this Gotong brings PostgreSQL %s.
                        Nothing was changed. To move it:
                          1. with the Gotong that made it: ./gotong backup FILE
                          2. with this one and a new GOTONG_HOME: ./gotong restore FILE""".formatted(home.database(), major, PostgresBinaries.MAJOR));
            }
        } catch (IOException e) {
            throw new CannotRun("The database in " + home.database() + " cannot be read: " + e, e);
        }
    }

    private void start(PostgresPrograms programs, int port) {
        configuration.write(home, port);
        programs.run(
                "pg_ctl",
                "-D",
                home.database().toString(),
                "-w",
                "-t",
                "120",
                "-l",
                home.logs().resolve("postgres-start.log").toString(),
                "start");
    }

    private PostgresPrograms programs() {
        return new PostgresPrograms(PostgresBinaries.unpackedIn(binaries));
    }

    /** The same port each time, so that an analyst's own connection to it goes on working. */
    private int rememberedPort() {
        if (Files.exists(portFile(home))) {
            var port = readPort(home);
            if (isFree(port)) {
                return port;
            }
        }
        return newPort();
    }

    private int newPort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Files.writeString(portFile(home), Integer.toString(socket.getLocalPort()));
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new CannotRun("No free port was found for PostgreSQL: " + e, e);
        }
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    private static int readPort(Home home) {
        try {
            return Integer.parseInt(Files.readString(portFile(home)).strip());
        } catch (IOException | NumberFormatException e) {
            throw new CannotRun("The port of the database cannot be read from " + portFile(home) + ".", e);
        }
    }

    private static Path portFile(Home home) {
        return home.path("database.port");
    }
}
