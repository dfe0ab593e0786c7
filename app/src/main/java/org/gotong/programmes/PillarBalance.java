package org.gotong.programmes;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gotong.organisations.Pillar;

/** How many partners of each pillar committed themselves. Who was only invited does not count. */
record PillarBalance(Map<Pillar, Long> counts) {

    static PillarBalance of(Collection<Partner> partners) {
        return new PillarBalance(partners.stream()
                .filter(partner -> partner.is(PartnerState.ACCEPTED))
                .map(Partner::pillar)
                .filter(Objects::nonNull)
                .collect(groupingBy(pillar -> pillar, counting())));
    }

    /** The pillars of the four that nobody stands for. */
    List<Pillar> missing() {
        return Pillar.THE_FOUR.stream()
                .filter(pillar -> !counts.containsKey(pillar))
                .toList();
    }

    int present() {
        return Pillar.THE_FOUR.size() - missing().size();
    }
}
