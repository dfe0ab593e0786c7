package org.gotong.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gotong.platform.CannotRun;
import org.gotong.platform.home.Home;

/** What the embedded server is told at every start. Sized for a machine with 1 GB of memory. */
enum PostgresConfiguration {
    /** An answered write is on the disk. */
    DURABLE("on"),
    /** For tests only: data that nobody wants back. */
    THROWAWAY("off");

    private final String durable;

    PostgresConfiguration(String durable) {
        this.durable = durable;
    }

    void write(Home home, int port) {
        try {
            Files.writeString(home.database().resolve("postgresql.conf"), text(home, port));
        } catch (IOException e) {
            throw new CannotRun("The configuration of the database cannot be written: " + e, e);
        }
    }

    private String text(Home home, int port) {
        return """
                # Written by Gotong at every start. Put settings of your own into postgresql.local.conf beside this file.
                listen_addresses = '127.0.0.1'
                port = %1$d
                unix_socket_directories = ''
                max_connections = 60
                fsync = %2$s
                synchronous_commit = %2$s
                full_page_writes = %2$s
                shared_buffers = 96MB
                effective_cache_size = 512MB
                work_mem = 8MB
                maintenance_work_mem = 64MB
                max_wal_size = 1GB
                random_page_cost = 1.1
                jit = off
                timezone = 'UTC'
                log_timezone = 'UTC'
                datestyle = 'iso, dmy'
                default_text_search_config = 'pg_catalog.simple'
                logging_collector = on
                log_directory = %3$s
                log_filename = 'postgres-%%a.log'
                log_truncate_on_rotation = on
                log_rotation_age = 1d
                log_rotation_size = 0
                include_if_exists = 'postgresql.local.conf'
                """.formatted(port, durable, quoted(home.logs()));
    }

    private static String quoted(Path path) {
        return "'" + path.toString().replace("'", "''") + "'";
    }
}
