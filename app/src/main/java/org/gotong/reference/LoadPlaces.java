package org.gotong.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import org.gotong.platform.time.Today;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings the places of the build into the database before the first page; a later start only compares a checksum. */
@Component
class LoadPlaces implements SmartInitializingSingleton {

    /** Grows when rows are written differently, so that the same data is loaded once more. */
    private static final String FORMAT = "1";

    private final JdbcClient jdbc;
    private final PlaceTable table;
    private final TransactionTemplate transaction;
    private final Today today;

    LoadPlaces(JdbcClient jdbc, PlaceTable table, TransactionTemplate transaction, Today today) {
        this.jdbc = jdbc;
        this.table = table;
        this.transaction = transaction;
        this.today = today;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var checksum = FORMAT + "-" + ofBuild();
        if (!isLoaded(checksum)) {
            transaction.executeWithoutResult(status -> load(checksum));
        }
    }

    private void load(String checksum) {
        // Two nodes that start together: the second waits here and finds the work done.
        jdbc.sql("select pg_advisory_xact_lock(hashtext('reference.place'))")
                .query((row, number) -> "locked")
                .single();
        if (isLoaded(checksum)) {
            return;
        }
        table.replace(RegionFiles.rows().values());
        jdbc.sql("""
                        insert into reference.loaded_table (name, checksum, loaded_at)
                        values ('place', :checksum, :now)
                        on conflict (name) do update
                        set checksum = excluded.checksum, loaded_at = excluded.loaded_at
                        """)
                .param("checksum", checksum)
                .param("now", today.now().atOffset(ZoneOffset.UTC))
                .update();
    }

    private boolean isLoaded(String checksum) {
        return jdbc.sql("select checksum from reference.loaded_table where name = 'place'")
                .query(String.class)
                .optional()
                .filter(checksum::equals)
                .isPresent();
    }

    private static String ofBuild() {
        try {
            return new ClassPathResource("refdata/regions.checksum")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .strip();
        } catch (IOException e) {
            throw new UncheckedIOException("the build left out the checksum of the regions", e);
        }
    }
}
