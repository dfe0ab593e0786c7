package org.gotong.programmes;

import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.gotong.organisations.OrganisationId;
import org.gotong.organisations.OrganisationMerged;
import org.gotong.organisations.OrganisationTies;
import org.gotong.platform.history.History;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Two entries of the register that were one organisation are one partner of a programme too: with what they said most
 * firmly. What each did stays in the programme's history.
 */
@Component
class MergePartners implements OrganisationTies {

    private static final Comparator<Partner> FIRMER = Comparator.comparingInt(MergePartners::firmness)
            .thenComparing(Partner::invitedAt, Comparator.reverseOrder())
            .thenComparing(partner -> partner.id().value());

    private final Partners partners;
    private final Programmes programmes;
    private final ProgrammeIndex index;
    private final History history;

    MergePartners(Partners partners, Programmes programmes, ProgrammeIndex index, History history) {
        this.partners = partners;
        this.programmes = programmes;
        this.index = index;
        this.history = history;
    }

    @Override
    public String key() {
        return "programmes.merging.partners";
    }

    @Override
    public long count(OrganisationId organisation) {
        return partners.of(organisation).size();
    }

    @EventListener
    @Transactional
    void merge(OrganisationMerged merged) {
        var byProgramme = Stream.of(merged.from(), merged.into())
                .flatMap(organisation -> partners.of(organisation).stream())
                .collect(groupingBy(Partner::programmeId, LinkedHashMap::new, java.util.stream.Collectors.toList()));
        byProgramme.forEach((programme, all) -> {
            if (all.stream().anyMatch(partner -> partner.organisationId().equals(merged.from()))) {
                join(all, merged.into());
                index.put(programmes.get(programme));
                history.touch(programme.value());
            }
        });
    }

    private void join(List<Partner> all, OrganisationId into) {
        var firmest = all.stream().max(FIRMER).orElseThrow();
        var others = all.stream()
                .filter(partner -> !partner.id().equals(firmest.id()))
                .toList();
        // The others first: an organisation is a partner of a programme once.
        others.forEach(partner -> partners.remove(partner.id()));
        partners.save(withPart(firmest, others).of(into));
    }

    /** Who said nothing of its part has the part that the other said. */
    private static Partner withPart(Partner firmest, List<Partner> others) {
        if (!firmest.partId().isEmpty() || !firmest.partEn().isEmpty()) {
            return firmest;
        }
        return others.stream()
                .filter(other -> !other.partId().isEmpty() || !other.partEn().isEmpty())
                .findFirst()
                .map(other -> firmest.withPart(other.partId(), other.partEn()))
                .orElse(firmest);
    }

    private static int firmness(Partner partner) {
        return switch (partner.state()) {
            case ACCEPTED -> partner.isUnconfirmed() ? 3 : 4;
            case INVITED -> 2;
            case LEFT -> 1;
            case DECLINED -> 0;
        };
    }
}
