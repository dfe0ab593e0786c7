package org.gotong.platform.demonstration;

import java.util.List;
import java.util.Map;

/**
 * What goes when the demonstration is removed, and what stays.
 *
 * @param going how many rows of each table, the most telling first
 */
record Removal(Map<String, Long> going, List<Staying> staying) {

    /** The tables that people would ask about; their words stand under {@code demonstration.} and the name. */
    private static final List<String> TOLD = List.of(
            "organisations.organisation",
            "programmes.programme",
            "workplan.activity",
            "needs.need",
            "needs.involved_group",
            "identity.person");

    List<String> told() {
        return TOLD.stream().filter(going::containsKey).toList();
    }

    /** All rows that belong to those which are told. */
    long others() {
        return rows()
                - told().stream()
                        .mapToLong(table -> going.getOrDefault(table, 0L))
                        .sum();
    }

    long rows() {
        return going.values().stream().mapToLong(Long::longValue).sum();
    }
}
