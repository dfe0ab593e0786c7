package org.gotong.platform.commands;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.gotong.platform.CannotRun;
import org.gotong.platform.database.Database;
import org.gotong.platform.database.DatabaseAddress;
import org.gotong.platform.home.Environment;
import org.gotong.platform.home.Home;
import org.gotong.platform.home.HomeLock;
import org.gotong.platform.home.Occupant;

/**
 * The database for the time of one command: that of the server which runs on this home, or, when none does,
 * started for the command and stopped after it.
 */
record BorrowedDatabase(DatabaseAddress address, Runnable giveBack) implements AutoCloseable {

    static BorrowedDatabase of(Home home, Environment environment, String command) {
        if (Database.isExternal(environment)) {
            home.prepare();
            return new BorrowedDatabase(Database.of(home, environment).open(), () -> {});
        }
        var patience = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (System.nanoTime() < patience) {
            var lock = HomeLock.find(home, Occupant.thisProcess(command));
            if (lock.isPresent()) {
                return started(home, environment, lock.get());
            }
            if (Occupant.find(home).map(Occupant::isServer).orElse(false)) {
                try {
                    return new BorrowedDatabase(Database.running(home), () -> {});
                } catch (SQLException | CannotRun stillStarting) {
                    // Asked again below, for as long as a start may take.
                }
            }
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
        throw new CannotRun("The database of " + home.folder() + " is busy with another command for a minute now.\n"
                + "Try again when that one is done.");
    }

    @Override
    public void close() {
        giveBack.run();
    }

    private static BorrowedDatabase started(Home home, Environment environment, HomeLock lock) {
        var database = Database.of(home, environment);
        // Ctrl-C must not leave a server behind.
        Runtime.getRuntime().addShutdownHook(new Thread(database::close, "stop"));
        return new BorrowedDatabase(database.open(), () -> {
            database.close();
            lock.close();
        });
    }
}
