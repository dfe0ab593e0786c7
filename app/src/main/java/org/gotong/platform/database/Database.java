package org.gotong.platform.database;

import java.sql.SQLException;
import org.gotong.platform.home.Environment;
import org.gotong.platform.home.Home;

/** The database of a home while a process uses it; closing stops what opening started. */
public final class Database implements AutoCloseable {

    private final Home home;
    private final Opening opening;
    private final Runnable closing;

    private Database(Home home, Opening opening, Runnable closing) {
        this.home = home;
        this.opening = opening;
        this.closing = closing;
    }

    /** The external one of the environment, else the embedded one. The caller holds the lock of the home. */
    public static Database of(Home home, Environment environment) {
        return ExternalPostgres.find(environment)
                .map(address -> external(home, address))
                .orElseGet(() -> embedded(home, PostgresConfiguration.DURABLE));
    }

    /** Whether the environment names an external database, which any number of processes may share. */
    public static boolean isExternal(Environment environment) {
        return ExternalPostgres.find(environment).isPresent();
    }

    /** The embedded database that another process runs for this home; fails while it is not up. */
    public static DatabaseAddress running(Home home) throws SQLException {
        EmbeddedPostgres.refuseAnotherMajor(home);
        var address = EmbeddedPostgres.address(home);
        address.connect().close();
        return address;
    }

    /** Starts the embedded server, or looks whether the external one will do. */
    public DatabaseAddress open() {
        home.refuseInterruptedRestore();
        return opening.open();
    }

    @Override
    public void close() {
        closing.run();
    }

    static Database embedded(Home home, PostgresConfiguration configuration) {
        var postgres = new EmbeddedPostgres(home, configuration);
        return new Database(home, postgres::start, postgres::stop);
    }

    private static Database external(Home home, DatabaseAddress address) {
        return new Database(home, () -> ExternalPostgres.check(address), () -> {});
    }

    private interface Opening {
        DatabaseAddress open();
    }
}
