package org.gotong.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.gotong.platform.CannotRun;
import org.gotong.platform.home.Home;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {

    @TempDir
    Path folder;

    Home home;
    EmbeddedPostgres postgres;

    @BeforeEach
    void prepareHome() {
        home = new Home(folder.resolve("a home"));
        home.prepare();
        postgres = gotong();
    }

    @AfterEach
    void stop() {
        postgres.stop();
    }

    @Test
    void servesThisMachineOnlyAndKeepsWhatItAnswered() throws Exception {
        var own = postgres.start();
        var address = new DatabaseAddress(own.url(), "postgres", own.password());

        assertThat(ask(address, "show listen_addresses")).containsExactly("127.0.0.1");
        assertThat(ask(address, "show unix_socket_directories")).containsExactly("");
        assertThat(ask(address, "show fsync")).containsExactly("on");
        assertThat(ask(address, "show synchronous_commit")).containsExactly("on");
    }

    @Test
    void asksForThePasswordThatOnlyTheOwnerOfTheHomeCanRead() throws Exception {
        var address = postgres.start();
        var stranger = new DatabaseAddress(address.url(), address.user(), "guessed");

        assertThatThrownBy(stranger::connect).isInstanceOf(SQLException.class).hasMessageContaining("password");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.path("database.password"))))
                .isEqualTo("rw-------");
        assertThat(ask(address, "select usesuper::text from pg_user where usename = current_user"))
                .containsExactly("false");
    }

    @Test
    void speaksUnicodeAndIndonesianAndBringsTheExtensions() throws Exception {
        var address = postgres.start();

        assertThat(ask(
                        address,
                        "select datlocprovider::text || ' ' || datlocale from pg_database where datname = 'gotong'"))
                .containsExactly("b C.UTF-8");
        assertThat(ask(address, "select to_tsvector('indonesian', 'kemitraan')::text"))
                .containsExactly("'mitra':1");
        for (var extension : List.of("pg_trgm", "unaccent", "btree_gist")) {
            ask(address, "create extension " + extension + "; select 1::text");
        }
    }

    @Test
    void stopsTheServerThatAKilledGotongLeftBehind() throws Exception {
        var first = postgres.start();
        write(first, "create table kept (number int); insert into kept values (7)");
        var leftover = server();

        var second = gotong().start();

        assertThat(server().pid()).isNotEqualTo(leftover.pid());
        assertThat(second).isEqualTo(first);
        assertThat(ask(second, "select number::text from kept")).containsExactly("7");
    }

    @Test
    void startsAfterAServerThatWasItselfKilled() throws Exception {
        write(postgres.start(), "create table kept (number int); insert into kept values (7)");
        server().destroyForcibly();

        var second = gotong().start();

        assertThat(ask(second, "select number::text from kept")).containsExactly("7");
    }

    @Test
    void leavesAProcessAloneThatHasTheNumberOfAnOldServer() throws Exception {
        postgres.start();
        var pidFile = home.database().resolve("postmaster.pid");
        var lines = new ArrayList<>(Files.readAllLines(pidFile));
        postgres.stop();
        var stranger = new ProcessBuilder("sleep", "60").start();
        lines.set(0, Long.toString(stranger.pid()));
        Files.write(pidFile, lines);

        var address = gotong().start();

        assertThat(ask(address, "select 'up'")).containsExactly("up");
        assertThat(stranger.isAlive()).isTrue();
        stranger.destroy();
    }

    @Test
    void refusesTheFilesOfAnotherMajorVersion() throws Exception {
        postgres.start();
        postgres.stop();
        Files.writeString(home.database().resolve("PG_VERSION"), "17\n");

        assertThatThrownBy(() -> gotong().start())
                .isInstanceOf(CannotRun.class)
                .hasMessageContaining("PostgreSQL 17")
                .hasMessageContaining("./gotong backup")
                .hasMessageContaining("./gotong restore");
    }

    @Test
    void beginsAnewAfterAFirstStartThatWasCutOff() throws Exception {
        var unfinished = Files.createDirectories(home.path("database.unfinished/base"));
        Files.writeString(unfinished.resolve("half"), "half");

        var address = postgres.start();

        assertThat(ask(address, "select 'up'")).containsExactly("up");
        assertThat(home.path("database.unfinished")).doesNotExist();
    }

    @Test
    void unpacksAgainWhatWasHalfUnpacked() throws Exception {
        var half = Files.createDirectories(folder.resolve("postgres-" + PostgresBinaries.VERSION + ".unfinished"));
        Files.writeString(half.resolve("half"), "half");

        var programs = PostgresBinaries.unpackedIn(folder);

        assertThat(new PostgresPrograms(programs).run("postgres", "--version"))
                .startsWith("postgres (PostgreSQL) 18.6");
        assertThat(half).doesNotExist();
    }

    private EmbeddedPostgres gotong() {
        return new EmbeddedPostgres(home, ThrowawayDatabase.PROGRAMS, PostgresConfiguration.DURABLE);
    }

    private ProcessHandle server() {
        var programs = new PostgresPrograms(PostgresBinaries.unpackedIn(ThrowawayDatabase.PROGRAMS));
        return new LeftoverPostgres(home.database(), programs).server().orElseThrow();
    }

    private static void write(DatabaseAddress address, String sql) throws SQLException {
        try (var connection = address.connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> ask(DatabaseAddress address, String sql) throws SQLException {
        try (var connection = address.connect();
                var statement = connection.createStatement()) {
            var found = new ArrayList<String>();
            statement.execute(sql);
            while (statement.getResultSet() == null) {
                statement.getMoreResults();
            }
            try (var rows = statement.getResultSet()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        }
    }
}
