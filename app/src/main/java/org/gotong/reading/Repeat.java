package org.gotong.reading;

/**
 * A recurrence that was read in a text.
 *
 * @param kind whether its words tell when ("tiap bulan") or also name the thing ("rapat bulanan")
 * @param isRough whether the rule only comes near to what is written ("dua kali sebulan")
 */
record Repeat(Recurrence recurrence, int from, int to, Kind kind, boolean isRough) {
    enum Kind {
        ADVERB,
        ADJECTIVE,
        UNIT
    }

    Repeat from(int otherFrom) {
        return new Repeat(recurrence, otherFrom, to, kind, isRough);
    }
}
