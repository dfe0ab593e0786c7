package org.gotong.workplan;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.gotong.organisations.OrganisationDirectory;
import org.gotong.organisations.OrganisationMatch;
import org.gotong.platform.pages.Faults;
import org.springframework.stereotype.Component;

/** Finds out which organisations of the registry written names mean; one query for all of them. */
@Component
class ResponsibleNames {

    private final OrganisationDirectory organisations;

    ResponsibleNames(OrganisationDirectory organisations) {
        this.organisations = organisations;
    }

    /** A name that several fit is a fault of the field; one that none fits stays a plain name. */
    List<Responsible> find(Collection<String> names, Locale language, String field, Faults faults) {
        var matches = organisations.match(names);
        return names.stream()
                .map(name -> find(name, matches.getOrDefault(name, List.of()), language, field, faults))
                .toList();
    }

    private static Responsible find(
            String name, List<OrganisationMatch> matches, Locale language, String field, Faults faults) {
        var sure = OrganisationMatch.sure(matches);
        if (sure.isPresent()) {
            return new Responsible(sure.get().organisation().id(), name);
        }
        var fitting = fitting(matches);
        if (fitting.size() > 1) {
            var choice = fitting.stream()
                    .map(match -> match.organisation().name(language))
                    .toList();
            faults.add(field, "organisation.ambiguous", name, String.join(", ", choice));
        }
        return Responsible.named(name);
    }

    /** Those that really bear the name, not those that only look like it. */
    static List<OrganisationMatch> fitting(List<OrganisationMatch> matches) {
        return matches.stream().filter(match -> match.likeness().isExact()).toList();
    }
}
