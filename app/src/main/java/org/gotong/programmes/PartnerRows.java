package org.gotong.programmes;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gotong.organisations.OrganisationDirectory;
import org.gotong.organisations.Pillar;
import org.springframework.stereotype.Component;

/** The partners of a programme with the names of their organisations: two queries, however many they are. */
@Component
class PartnerRows {

    private final Partners partners;
    private final OrganisationDirectory organisations;

    PartnerRows(Partners partners, OrganisationDirectory organisations) {
        this.partners = partners;
        this.organisations = organisations;
    }

    Rows of(ProgrammeId programme) {
        var found = partners.of(programme);
        var names = organisations.summaries(
                found.stream().map(Partner::organisationId).distinct().toList());
        return new Rows(found.stream()
                .map(partner -> new PartnerRow(partner, Objects.requireNonNull(names.get(partner.organisationId()))))
                .toList());
    }

    /** The partners of one programme, in the order of their invitation. */
    record Rows(List<PartnerRow> all) {

        Stream<PartnerRow> in(PartnerState state) {
            return all.stream().filter(row -> row.state() == state);
        }

        /** Who takes part or is asked to. */
        Stream<PartnerRow> taking() {
            return Stream.concat(in(PartnerState.ACCEPTED), in(PartnerState.INVITED));
        }

        /** Who takes part or is asked to, by pillar; those without one come with null. */
        List<PartnerRow> present(@org.jspecify.annotations.Nullable Pillar pillar) {
            return taking().filter(row -> row.pillar() == pillar).toList();
        }

        /** Who does not take part, or no longer. */
        List<PartnerRow> gone() {
            return Stream.concat(in(PartnerState.LEFT), in(PartnerState.DECLINED))
                    .toList();
        }

        PillarBalance balance() {
            return PillarBalance.of(all.stream().map(PartnerRow::partner).toList());
        }

        /** Where the acceptances can be read that no partner has confirmed itself. */
        List<String> papers() {
            return in(PartnerState.ACCEPTED)
                    .map(PartnerRow::partner)
                    .filter(Partner::isUnconfirmed)
                    .flatMap(partner -> Stream.ofNullable(partner.acceptance()))
                    .flatMap(acceptance -> Stream.ofNullable(acceptance.source()))
                    .distinct()
                    .toList();
        }

        long accepted() {
            return in(PartnerState.ACCEPTED).count();
        }

        boolean isEmpty() {
            return all.isEmpty();
        }
    }
}
