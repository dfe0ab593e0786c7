package org.gotong.platform.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Who holds a home: a process, the command it runs, and the address when it serves pages. Kept beside the lock
 * file, not in it: on POSIX, closing any handle on a locked file would give the lock back.
 */
public record Occupant(long pid, String command, String address) {

    private static final String FILE = "gotong.running";

    public static Occupant thisProcess(String command) {
        return new Occupant(ProcessHandle.current().pid(), command, "");
    }

    public Occupant at(String address) {
        return new Occupant(pid, command, address);
    }

    /** Serves pages until it is told to stop; every other command comes to an end by itself. */
    public boolean isServer() {
        return command.equals("serve") || command.equals("demo");
    }

    public static Optional<Occupant> find(Home home) {
        try {
            var lines = Files.readAllLines(home.path(FILE));
            return lines.size() < 3
                    ? Optional.empty()
                    : Optional.of(new Occupant(Long.parseLong(lines.get(0)), lines.get(1), lines.get(2)));
        } catch (IOException | NumberFormatException goneOrHalfWritten) {
            return Optional.empty();
        }
    }

    void sign(Home home) {
        try {
            Files.writeString(home.path(FILE), pid + "\n" + command + "\n" + address + "\n.\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void leave(Home home) throws IOException {
        Files.deleteIfExists(signature(home));
    }

    String words() {
        return "`" + command + "` (process " + pid + (address.isEmpty() ? "" : ", " + address) + ")";
    }

    private static Path signature(Home home) {
        return home.path(FILE);
    }
}
