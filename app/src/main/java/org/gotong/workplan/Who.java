package org.gotong.workplan;

import java.util.Locale;
import java.util.Optional;
import org.gotong.organisations.OrganisationSummary;
import org.gotong.organisations.Pillar;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in charge, as pages show it.
 *
 * @param written the name as it was written
 * @param organisation null for a name that stands in no registry
 */
record Who(String written, @Nullable OrganisationSummary organisation) {

    String name(Locale language) {
        return organisation == null ? written : organisation.shortName(language);
    }

    Optional<Pillar> pillar() {
        return organisation == null ? Optional.empty() : Optional.ofNullable(organisation.pillar());
    }

    /** The class that carries the pillar's colour; empty where there is none. */
    String cssClass() {
        return pillar().map(Pillar::cssClass).orElse("");
    }

    boolean isCalled(String slugOrName) {
        if (organisation != null && organisation.slug().equals(slugOrName)) {
            return true;
        }
        var wanted = slugOrName.toLowerCase(Locale.ROOT);
        return written.toLowerCase(Locale.ROOT).contains(wanted)
                || organisation != null
                        && (organisation.nameId() + " " + organisation.nameEn())
                                .toLowerCase(Locale.ROOT)
                                .contains(wanted);
    }
}
