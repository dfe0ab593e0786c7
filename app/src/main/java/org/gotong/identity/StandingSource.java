package org.gotong.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Slot: organisations and programmes tell what a person is to their records on a date. */
public interface StandingSource {

    List<Standing> standings(PersonId person, LocalDate on);

    /**
     * What an invitation offers, as a part of a sentence after "menjadi" and "to become": "koordinator program Kota SDGs
     * Bengkulu", "a coordinator of the programme Bengkulu SDG City". Empty for standings of others.
     */
    default Optional<String> describe(Standing offered, Locale language) {
        return Optional.empty();
    }

    /** The address of the record's own page, where somebody goes who took what was offered. Empty for standings of others. */
    default Optional<String> page(Standing offered) {
        return Optional.empty();
    }
}
