package org.gotong.platform.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.gotong.platform.CannotRun;

/** Runs initdb, pg_ctl and postgres; as root inside a user namespace, because PostgreSQL refuses to be root. */
final class PostgresPrograms {

    private static final int PATIENCE_IN_SECONDS = 180;

    private final Path programs;
    private final List<String> prefix;

    PostgresPrograms(Path binaries) {
        programs = binaries.resolve("bin");
        prefix = isRoot() ? List.of("unshare", "-U") : List.of();
    }

    /** Runs a program to its end and gives what it printed; a failure carries the last of it. */
    String run(String program, String... arguments) {
        return runWith("", program, arguments);
    }

    String runWith(String input, String program, String... arguments) {
        try {
            // Through files: a server that pg_ctl leaves running would keep a pipe open for ever.
            var output = Files.createTempFile("gotong-" + program, ".log");
            var typed = Files.createTempFile("gotong-" + program, ".in");
            try {
                Files.writeString(typed, input);
                var status = status(command(program, arguments), typed, output);
                var printed = Files.readString(output, StandardCharsets.ISO_8859_1);
                if (status != 0 || printed.contains(" ERROR: ")) {
                    throw failure(program, printed);
                }
                return printed;
            } finally {
                Files.delete(output);
                Files.delete(typed);
            }
        } catch (IOException e) {
            refuseRootWhoMustStay();
            throw new CannotRun("PostgreSQL's " + program + " could not be started: " + e.getMessage(), e);
        }
    }

    private List<String> command(String program, String... arguments) {
        var words = new ArrayList<>(prefix);
        words.add(programs.resolve(program).toString());
        words.addAll(List.of(arguments));
        return words;
    }

    private static int status(List<String> command, Path input, Path output) throws IOException {
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(input.toFile())
                .redirectOutput(output.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        var process = builder.start();
        try {
            if (process.waitFor(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)) {
                return process.exitValue();
            }
            process.destroyForcibly();
            return -1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotRun("Interrupted while PostgreSQL was busy.", e);
        }
    }

    private CannotRun failure(String program, String printed) {
        refuseRootWhoMustStay();
        var lines = printed.lines().toList();
        var last = lines.subList(Math.max(0, lines.size() - 12), lines.size());
        return new CannotRun("PostgreSQL's " + program + " failed:\n  " + String.join("\n  ", last));
    }

    /** Asked only after a failure, so that a usual start does not pay for it. */
    private void refuseRootWhoMustStay() {
        if (!prefix.isEmpty() && !rootMayUnshare()) {
            throw new CannotRun("""
                    PostgreSQL does not run as root, and this machine does not let root step down (`unshare -U` fails).
                    Do one of these:
                      start Gotong as an ordinary account, for example: useradd -m gotong; su gotong -c './gotong'
                      in a container, run it with --user 1000, or allow user namespaces
                      use a PostgreSQL of your own: GOTONG_DB_URL, GOTONG_DB_USER, GOTONG_DB_PASSWORD""");
        }
    }

    private static boolean rootMayUnshare() {
        try {
            return new ProcessBuilder("unshare", "-U", "true").start().waitFor() == 0;
        } catch (IOException notInstalled) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean isRoot() {
        try {
            return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
        } catch (IOException e) {
            return false;
        }
    }
}
