package org.gotong.platform.history;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One change of one record.
 *
 * @param person who did it; empty for the system itself
 * @param personName the person's name at that time
 * @param kind what was changed, such as {@code programmes.partner}
 * @param before the fields that differ, as they were; null when the record came into being
 * @param after the same fields as they are now; null when the record went
 */
public record Change(
        long id,
        Instant at,
        Optional<UUID> person,
        String personName,
        String kind,
        UUID subject,
        @Nullable Map<String, Object> before,
        @Nullable Map<String, Object> after) {}
