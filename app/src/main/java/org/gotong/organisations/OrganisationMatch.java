package org.gotong.organisations;

import java.util.Comparator;
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
        /** One begins with the other: Baznas, Baznas Bengkulu. */
        BEGINNING,
        /** It only looks like it. */
        SIMILAR;

        public boolean isExact() {
            return compareTo(BEGINNING) < 0;
        }
    }

    /**
     * The one organisation that is surely meant; empty when none or several fit. What is not the very name is sure only
     * while no other name begins with it: "Baznas" may be Baznas (Pusat) or Baznas Bengkulu.
     */
    public static Optional<OrganisationMatch> sure(List<OrganisationMatch> matches) {
        var surest = matches.stream()
                .map(OrganisationMatch::likeness)
                .filter(Likeness::isExact)
                .min(Comparator.naturalOrder());
        var fitting = matches.stream()
                .filter(match -> surest.filter(match.likeness()::equals).isPresent())
                .toList();
        var longer = matches.stream().anyMatch(match -> match.likeness() == Likeness.BEGINNING);
        return fitting.size() == 1 && (fitting.getFirst().likeness() == Likeness.NAME || !longer)
                ? Optional.of(fitting.getFirst())
                : Optional.empty();
    }
}
