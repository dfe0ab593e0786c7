package org.gotong.organisations;

import java.util.List;
import java.util.Optional;

/**
 * An organisation that a written name may mean.
 *
 * @param score 1 for the very name, down to 0 for nothing in common
 */
public record OrganisationMatch(OrganisationSummary organisation, Likeness likeness, double score) {

    /** In which way the written name fits, the surest first. */
    public enum Likeness {
        /** It is its name, but for case, accents, punctuation and legal words. */
        NAME,
        /** It is another name of it. */
        OTHER_NAME,
        /** One abbreviates the other: PKPU, Pos Keadilan Peduli Ummat. */
        ABBREVIATION,
        /** It is the name without what stands in brackets: Baznas for Baznas (Pusat). */
        WITHOUT_ADDITION,
        /** It only looks like it. */
        SIMILAR;

        public boolean isExact() {
            return this != SIMILAR;
        }
    }

    /**
     * The one organisation that is surely meant; empty when none or several fit. A name without its addition is sure only
     * while nothing else looks like it: "Baznas" is Baznas (Pusat) until Baznas Bengkulu is registered too.
     */
    public static Optional<OrganisationMatch> sure(List<OrganisationMatch> matches) {
        for (var likeness : Likeness.values()) {
            var fitting = matches.stream().filter(m -> m.likeness() == likeness).toList();
            if (!fitting.isEmpty()) {
                var alone = fitting.size() == 1
                        && (likeness != Likeness.WITHOUT_ADDITION || matches.size() == 1)
                        && likeness.isExact();
                return alone ? Optional.of(fitting.getFirst()) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
