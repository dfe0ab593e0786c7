package org.gotong.organisations;

import java.time.Instant;
import java.time.LocalDate;
import org.gotong.identity.PersonId;
import org.gotong.identity.Viewer;
import org.gotong.platform.ids.NewId;
import org.gotong.platform.web.NotNow;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A person may act for an organisation from a day on. A mandate that ended stays as a fact: what was confirmed under it
 * stays confirmed.
 *
 * @param until the first day on which it no longer holds; null while it is open
 * @param basis why this person: a letter, an office, who asked them
 */
@Table(schema = "organisations", name = "mandate")
record Mandate(
        @Id MandateId id,
        OrganisationId organisationId,
        PersonId personId,
        LocalDate since,
        @Nullable LocalDate until,
        String basis,
        @Nullable PersonId givenBy,
        Instant givenAt,
        @Nullable PersonId endedBy,
        @Nullable Instant endedAt) {

    static Mandate give(
            OrganisationId organisation,
            PersonId person,
            String basis,
            @Nullable PersonId by,
            LocalDate since,
            Instant at) {
        return new Mandate(new MandateId(NewId.next()), organisation, person, since, null, basis, by, at, null, null);
    }

    boolean holdsOn(LocalDate day) {
        return !since.isAfter(day) && (until == null || until.isAfter(day));
    }

    /** A mandate ends once, and at once. */
    Mandate end(Viewer by, LocalDate today, Instant at) {
        if (until != null) {
            throw new NotNow("mandate.ended");
        }
        var last = today.isBefore(since) ? since : today;
        return new Mandate(id, organisationId, personId, since, last, basis, givenBy, givenAt, by.person(), at);
    }

    /** It never ended. */
    Mandate reopened() {
        return new Mandate(id, organisationId, personId, since, null, basis, givenBy, givenAt, null, null);
    }

    Mandated mandated() {
        return new Mandated(personId, since, until, basis);
    }
}
