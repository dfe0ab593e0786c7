package org.gotong.organisations;

import java.time.LocalDate;
import org.gotong.identity.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A person who acts or acted for an organisation.
 *
 * @param until the first day on which they no longer do; null while it is open
 */
public record Mandated(
        PersonId person, LocalDate since, @Nullable LocalDate until, String basis) {

    public boolean holdsOn(LocalDate day) {
        return !since.isAfter(day) && (until == null || until.isAfter(day));
    }
}
