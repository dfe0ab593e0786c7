package org.gotong.platform.database;

import java.nio.file.Path;
import org.gotong.platform.home.Home;
import org.gotong.platform.home.HomeLock;
import org.gotong.platform.home.Occupant;

/** A process of its own that says each number once it is written, until somebody kills it. */
final class WritesUntilKilled {

    public static void main(String[] arguments) throws Exception {
        var home = new Home(Path.of(arguments[0]));
        HomeLock.take(home, Occupant.thisProcess("serve"));
        var postgres = new EmbeddedPostgres(home, Path.of(arguments[1]), PostgresConfiguration.DURABLE);
        try (var connection = postgres.start().connect();
                var statement = connection.createStatement()) {
            statement.execute("create table if not exists written (number int primary key)");
            for (int number = 1; number < 1_000_000; number++) {
                statement.execute("insert into written values (" + number + ")");
                System.out.println(number);
            }
        }
    }
}
