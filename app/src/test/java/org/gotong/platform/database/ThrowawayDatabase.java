package org.gotong.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.gotong.platform.home.Folders;
import org.gotong.platform.home.Home;
import org.gotong.platform.home.HomeLock;
import org.gotong.platform.home.Occupant;

/**
 * A fresh database for a test run, by the launcher that the product uses. Its home lies below target, so that the
 * next run finds and stops what a killed one left running.
 */
public final class ThrowawayDatabase implements AutoCloseable {

    static final Path PROGRAMS = Path.of("target").toAbsolutePath();

    private final HomeLock lock;
    private final EmbeddedPostgres postgres;
    private final DatabaseAddress address;

    private ThrowawayDatabase(Home home, HomeLock lock) throws IOException {
        this.lock = lock;
        this.postgres = new EmbeddedPostgres(home, PROGRAMS, PostgresConfiguration.THROWAWAY);
        postgres.stop();
        Folders.delete(home.database());
        this.address = postgres.start();
    }

    /** Two runs at once, in an editor and in a terminal, get a home each. */
    public static ThrowawayDatabase start() {
        for (int number = 1; ; number++) {
            var home = new Home(Path.of("target", "test-home-" + number));
            var lock = HomeLock.find(home, Occupant.thisProcess("test"));
            if (lock.isPresent()) {
                try {
                    return new ThrowawayDatabase(home, lock.get());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    public DatabaseAddress address() {
        return address;
    }

    @Override
    public void close() {
        postgres.stop();
        lock.close();
    }
}
