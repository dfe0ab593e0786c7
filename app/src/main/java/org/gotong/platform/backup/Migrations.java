package org.gotong.platform.backup;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.Location;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.flywaydb.core.internal.resource.classpath.ClassPathResource;
import org.gotong.platform.CannotRun;
import org.gotong.platform.backup.Manifest.Migration;
import org.gotong.platform.database.DatabaseAddress;
import org.jspecify.annotations.Nullable;

/**
 * Brings an empty database to exactly the migrations that a backup went through. Later ones of this program run at
 * the next start, over the restored rows, as they would have done in the home that was backed up.
 */
record Migrations(List<Migration> wanted) implements ResourceProvider {

    private static final String FOLDER = "db/migration";

    static boolean areKnown(Migration migration) {
        return loader().getResource(FOLDER + "/" + migration.script()) != null;
    }

    /** Mirrors spring.flyway.* in application.properties. */
    void applyTo(DatabaseAddress database) {
        try {
            Flyway.configure()
                    .dataSource(database.url(), database.user(), database.password())
                    .defaultSchema("platform")
                    .createSchemas(true)
                    .resourceProvider(this)
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new CannotRun("The tables of the backup could not be made: " + e.getMessage(), e);
        }
    }

    @Override
    public @Nullable LoadableResource getResource(String name) {
        return null;
    }

    @Override
    public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
        return wanted.stream()
                .map(migration -> FOLDER + "/" + migration.script())
                .filter(path -> Arrays.stream(suffixes).anyMatch(path::endsWith))
                .filter(path -> path.substring(path.lastIndexOf('/') + 1).startsWith(prefix))
                .<LoadableResource>map(path -> new ClassPathResource(
                        new Location("classpath:" + FOLDER), path, loader(), StandardCharsets.UTF_8))
                .toList();
    }

    private static ClassLoader loader() {
        return Migrations.class.getClassLoader();
    }
}
