package org.gotong.programmes;

import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gotong.organisations.OrganisationDirectory;
import org.gotong.organisations.OrganisationId;
import org.gotong.organisations.OrganisationMatch;
import org.gotong.organisations.OrganisationSummary;
import org.gotong.programmes.PartnerListForm.Row;
import org.springframework.stereotype.Component;

/** Looks the names of a pasted list up in the register, as the reader of plans does: two queries, however many they are. */
@Component
class NamedPartners {

    private final Partners partners;
    private final OrganisationDirectory organisations;

    NamedPartners(Partners partners, OrganisationDirectory organisations) {
        this.partners = partners;
        this.organisations = organisations;
    }

    List<NamedPartner> of(ProgrammeId programme, List<Row> rows, boolean mayRegister) {
        var matches = organisations.match(rows.stream().map(Row::name).toList());
        var present = present(programme);
        return rows.stream()
                .map(row -> named(row, matches.getOrDefault(row.name(), List.of()), present, mayRegister))
                .toList();
    }

    private static NamedPartner named(
            Row row, List<OrganisationMatch> matches, Set<OrganisationId> present, boolean mayRegister) {
        Map<Boolean, List<OrganisationSummary>> found = matches.stream()
                .map(OrganisationMatch::organisation)
                .collect(partitioningBy(organisation -> present.contains(organisation.id())));
        var candidates = found.getOrDefault(false, List.of());
        var named = new NamedPartner(row, candidates, found.getOrDefault(true, List.of()));
        return row.organisation().isEmpty() ? named.meaning(likeliest(matches, named, mayRegister)) : named;
    }

    /** Empty where somebody has to choose. */
    private static String likeliest(List<OrganisationMatch> matches, NamedPartner named, boolean mayRegister) {
        if (named.isNew()) {
            return mayRegister ? Row.NEW : Row.NOBODY;
        }
        var sure = OrganisationMatch.sure(matches).map(OrganisationMatch::organisation);
        return sure.map(organisation -> named.candidates().contains(organisation) ? organisation.slug() : Row.NOBODY)
                .orElse("");
    }

    private Set<OrganisationId> present(ProgrammeId programme) {
        return partners.of(programme).stream()
                .filter(Partner::isPresent)
                .map(Partner::organisationId)
                .collect(toSet());
    }
}
