package org.gotong.organisations;

import java.time.LocalDate;
import java.util.UUID;
import org.gotong.identity.PersonId;
import org.jspecify.annotations.Nullable;

/** What an organisation was before an import changed it, so that it can be put back. */
record KeptOrganisation(
        OrganisationFacts facts,
        @Nullable UUID pillarBy,
        @Nullable LocalDate pillarSince) {

    static KeptOrganisation of(Organisation organisation) {
        return new KeptOrganisation(
                organisation.facts(),
                organisation.pillarBy() == null ? null : organisation.pillarBy().value(),
                organisation.pillarSince());
    }

    Organisation putBack(Organisation now) {
        return new Organisation(
                now.id(),
                now.slug(),
                facts,
                pillarBy == null ? null : new PersonId(pillarBy),
                pillarSince,
                now.logo(),
                now.registeredAt(),
                now.version());
    }
}
