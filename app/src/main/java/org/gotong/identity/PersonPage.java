package org.gotong.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What administrators see of one person: no password, no device, no letter. */
record PersonPage(
        PersonId id,
        String name,
        String email,
        Instant since,
        @Nullable Instant closedAt,
        List<Holding> holdings,
        List<PersonChange> changes) {

    /** An office from a day on, and up to the day before another one. */
    record Holding(Office office, LocalDate since, @Nullable LocalDate until) {

        boolean isHeld(LocalDate today) {
            return until == null || until.isAfter(today);
        }
    }

    /** Those that can be given: not held today. */
    List<Office> others(LocalDate today) {
        return Arrays.stream(Office.values())
                .filter(office -> holdings.stream().noneMatch(h -> h.office() == office && h.isHeld(today)))
                .toList();
    }
}
