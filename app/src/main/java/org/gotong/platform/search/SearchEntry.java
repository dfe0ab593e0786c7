package org.gotong.platform.search;

import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What can be found of one record.
 *
 * @param kind whose record it is; its words stand under {@code search.kind.} and the kind
 * @param address where it is shown, such as {@code /organisations/baznas}
 * @param more further words it is found by but that are not shown: other names, places, codes
 * @param visibleTo null for everybody; otherwise only administrators and people with a standing to one of these records
 */
public record SearchEntry(
        UUID subject,
        String kind,
        String address,
        String titleId,
        String titleEn,
        String summaryId,
        String summaryEn,
        String more,
        @Nullable Collection<UUID> visibleTo) {}
