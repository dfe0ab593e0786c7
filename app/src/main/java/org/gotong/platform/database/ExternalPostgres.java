package org.gotong.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.gotong.platform.CannotRun;
import org.gotong.platform.home.Environment;

/** A PostgreSQL that somebody else runs, named by GOTONG_DB_URL. */
final class ExternalPostgres {

    private ExternalPostgres() {}

    static Optional<DatabaseAddress> find(Environment environment) {
        return environment
                .find("GOTONG_DB_URL")
                .map(url -> new DatabaseAddress(
                        jdbc(url),
                        environment.find("GOTONG_DB_USER").orElse("gotong"),
                        environment.find("GOTONG_DB_PASSWORD").orElse("")));
    }

    /** The migrations use what version 18 brings, so another one would only fail later and in stranger words. */
    static DatabaseAddress check(DatabaseAddress address) {
        try (var connection = address.connect()) {
            var product = connection.getMetaData();
            if (product.getDatabaseMajorVersion() != Integer.parseInt(PostgresBinaries.MAJOR)) {
                throw new CannotRun("GOTONG_DB_URL is a PostgreSQL " + product.getDatabaseProductVersion()
                        + "; Gotong needs PostgreSQL " + PostgresBinaries.MAJOR + ".\n"
                        + "Move that database to version " + PostgresBinaries.MAJOR
                        + " (pg_upgrade), or name another.");
            }
            checkEncoding(connection);
            return address;
        } catch (SQLException e) {
            throw new CannotRun(
                    "The database " + address + " does not let us in: " + e.getMessage() + "\n"
                            + "Check GOTONG_DB_URL (jdbc:postgresql://host:5432/name), GOTONG_DB_USER and GOTONG_DB_PASSWORD.",
                    e);
        }
    }

    private static void checkEncoding(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery("show server_encoding")) {
            answer.next();
            if (!answer.getString(1).equals("UTF8")) {
                throw new CannotRun("The database of GOTONG_DB_URL is encoded in " + answer.getString(1)
                        + "; Gotong needs UTF8.\n"
                        + "Make it with: create database gotong template template0 encoding 'UTF8'"
                        + " locale_provider builtin builtin_locale 'C.UTF-8'");
            }
        }
    }

    private static String jdbc(String url) {
        if (url.startsWith("jdbc:postgresql:")) {
            return url;
        }
        if (url.matches("postgres(ql)?://[^@]+")) {
            return "jdbc:postgresql:" + url.substring(url.indexOf("//"));
        }
        throw new CannotRun("GOTONG_DB_URL cannot be read. Write jdbc:postgresql://host:5432/name,"
                + " with GOTONG_DB_USER and GOTONG_DB_PASSWORD beside it.");
    }
}
