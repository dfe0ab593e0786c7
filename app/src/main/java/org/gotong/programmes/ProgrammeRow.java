package org.gotong.programmes;

import java.util.List;
import org.gotong.organisations.Pillar;
import org.gotong.reference.PlaceCode;

/**
 * A programme in a list.
 *
 * @param goals the numbers of its goals, each once
 * @param pillars of those partners whose pillar is known
 * @param partners how many committed themselves
 */
record ProgrammeRow(
        ProgrammeSummary programme,
        String summaryId,
        String summaryEn,
        List<Integer> goals,
        List<PlaceCode> places,
        List<Pillar> pillars,
        int partners,
        int version) {

    List<Pillar> distinctPillars() {
        return pillars.stream().distinct().sorted().toList();
    }
}
