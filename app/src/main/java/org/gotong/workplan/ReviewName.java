package org.gotong.workplan;

import java.util.List;
import java.util.Locale;
import org.gotong.organisations.OrganisationSummary;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in charge, as a reading found them.
 *
 * @param organisation the one that is meant; null for a new name, and while several fit
 * @param fitting the organisations that the name may mean; more than one is a question
 */
record ReviewName(String written, @Nullable OrganisationSummary organisation, List<OrganisationSummary> fitting) {

    boolean isAmbiguous() {
        return organisation == null && fitting.size() > 1;
    }

    Responsible responsible() {
        return new Responsible(organisation == null ? null : organisation.id(), written);
    }

    String cssClass() {
        return organisation == null || organisation.pillar() == null
                ? ""
                : organisation.pillar().cssClass();
    }

    String name(Locale language) {
        return organisation == null ? written : organisation.shortName(language);
    }
}
