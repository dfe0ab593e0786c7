package org.gotong.programmes;

import java.time.LocalDate;
import java.util.UUID;
import org.gotong.identity.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A person's part in a programme, from one day to another.
 *
 * @param until the first day on which it no longer holds; null while it does
 */
record RoleHolding(
        UUID id,
        ProgrammeId programme,
        PersonId person,
        ProgrammeRole role,
        LocalDate since,
        @Nullable LocalDate until) {

    boolean holds(LocalDate on) {
        return !since.isAfter(on) && (until == null || until.isAfter(on));
    }
}
