package org.gotong.reading;

/**
 * One time that was read, before ranges and missing years: a day, some days of a month, a month, a quarter, a year.
 *
 * @param end where it ends in the tokens
 * @param footing how sure it is that this is a time at all
 */
record Term(Moment first, Moment last, int end, Footing footing) {

    /** How much a term needs around it to count as a time. */
    enum Footing {
        /** A time wherever it stands. */
        FIRM,
        /** A month or quarter without a year: a time, when a year can be found. */
        UNDATED,
        /** May be another word, a fraction, a name: only with a sign, a bracket or another time beside it. */
        WEAK,
        /** A bare year: often part of a name ("RKPD 2026"). */
        YEAR,
        /** Only half of a range ("4 s/d …"). */
        HALF
    }

    static Term single(Moment moment, int end, Footing footing) {
        return new Term(moment, moment, end, footing);
    }

    Term with(Footing other) {
        return new Term(first, last, end, other);
    }

    Term until(int otherEnd) {
        return new Term(first, last, otherEnd, footing);
    }

    boolean hasYear() {
        return last.hasYear();
    }

    Term withYears(int firstYear, int lastYear) {
        return new Term(first.withYear(firstYear), last.withYear(lastYear), end, footing);
    }

    Term withMonth(int month) {
        return new Term(first.withMonth(month), last.withMonth(month), end, footing);
    }
}
