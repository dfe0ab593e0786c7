package org.gotong.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gotong.platform.home.Home;
import org.gotong.platform.home.HomeLock;
import org.gotong.platform.home.Occupant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a Gotong in the middle of writing. Only processes of this test are ended, by their number. */
class DurabilityTest {

    @TempDir
    Path folder;

    @Test
    void everyAnsweredWriteIsThereAfterKillingTheProcess() throws Exception {
        var writing = start();
        var answered = read(writing, 300);

        kill(writing);
        answered.addAll(rest(writing));

        assertThat(written()).containsAll(answered);
    }

    @Test
    void everyAnsweredWriteIsThereAfterKillingProcessAndDatabase() throws Exception {
        var writing = start();
        var answered = read(writing, 300);

        var server =
                new LeftoverPostgres(home().database(), programs()).server().orElseThrow();
        server.destroyForcibly();
        kill(writing);
        answered.addAll(rest(writing));

        assertThat(written()).containsAll(answered);
    }

    private Process start() throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        WritesUntilKilled.class.getName(),
                        home().folder().toString(),
                        ThrowawayDatabase.PROGRAMS.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Through the handle: killed through the process, its output would be closed before we read the end of it. */
    private static void kill(Process writing) throws InterruptedException {
        writing.toHandle().destroyForcibly();
        writing.waitFor();
    }

    private static List<Integer> read(Process writing, int numbers) throws Exception {
        var reader = writing.inputReader();
        var read = new ArrayList<Integer>();
        while (read.size() < numbers) {
            read.add(Integer.parseInt(reader.readLine()));
        }
        return read;
    }

    /** What it could still say before it died; the last line may be cut off. */
    private static List<Integer> rest(Process writing) throws Exception {
        var text = new StringBuilder();
        var reader = new BufferedReader(writing.inputReader());
        for (int letter = reader.read(); letter >= 0; letter = reader.read()) {
            text.append((char) letter);
        }
        return text.substring(0, Math.max(0, text.lastIndexOf("\n")))
                .lines()
                .map(Integer::parseInt)
                .toList();
    }

    /** Starts again as a person would, without doing anything by hand first. */
    private List<Integer> written() throws Exception {
        var postgres = new EmbeddedPostgres(home(), ThrowawayDatabase.PROGRAMS, PostgresConfiguration.DURABLE);
        try (var lock = HomeLock.take(home(), Occupant.thisProcess("serve"));
                var connection = postgres.start().connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select number from written")) {
            var found = new ArrayList<Integer>();
            while (rows.next()) {
                found.add(rows.getInt("number"));
            }
            return found;
        } finally {
            postgres.stop();
        }
    }

    private Home home() {
        return new Home(folder.resolve("home"));
    }

    private static PostgresPrograms programs() {
        return new PostgresPrograms(PostgresBinaries.unpackedIn(ThrowawayDatabase.PROGRAMS));
    }
}
