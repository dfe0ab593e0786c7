package org.gotong.reading;

import org.gotong.reading.Numerals.Count;
import org.gotong.reading.Numerals.Counts;
import org.gotong.reading.Term.Footing;
import org.gotong.reading.Vocabulary.Entry;
import org.jspecify.annotations.Nullable;

/** Reads numbered parts of a year: triwulan II 2025, TW 2/2025, Q1-Q2 2025, caturwulan I, semester 1, first half of 2025. */
record Parcels(Tokens tokens, Numerals numerals) {

    @Nullable
    Term at(int i) {
        if (!tokens.begins(i)) return null;
        if (numerals.year(i) != null) return yearFirst(i);
        Term unitFirst = unitFirst(i);
        return unitFirst != null ? unitFirst : ordinalFirst(i);
    }

    private @Nullable Term unitFirst(int i) {
        Entry numbered = Vocabulary.WORDS.at(Sense.PARCEL_NUMBERED, tokens, i);
        if (numbered != null) {
            int months = numbered.value().charAt(0) - '0';
            int nth = numbered.value().charAt(2) - '0';
            return withYear(months, nth, nth, numbered.end());
        }
        Entry unit = Vocabulary.WORDS.at(Sense.PARCEL, tokens, i);
        if (unit == null) return null;
        boolean isLetter = tokens.key(i).length() == 1 && unit.end() == i + 1;
        if (isLetter && !(tokens.glued(i + 1) && tokens.number(i + 1) > 0)) return null;
        Counts nth = numerals.ordinals(skipSign(unit.end()), 12 / unit.number());
        return nth == null ? null : withYear(unit.number(), nth.first(), nth.last(), nth.end());
    }

    private int skipSign(int i) {
        return (tokens.is(i, "-") || tokens.is(i, ".") || tokens.is(i, ":")) && tokens.has(i + 1) ? i + 1 : i;
    }

    private @Nullable Term ordinalFirst(int i) {
        if (tokens.number(i) >= 0 && numerals.skipSuffix(i + 1) == i + 1) return null;
        Count nth = numerals.ordinal(i);
        Entry unit = nth == null ? null : Vocabulary.WORDS.at(Sense.PARCEL, tokens, nth.end());
        if (nth == null || unit == null || tokens.key(nth.end()).length() < 2) return null;
        int value = nth.value() < 0 ? 12 / unit.number() : nth.value();
        return value > 12 / unit.number() ? null : withYear(unit.number(), value, value, unit.end());
    }

    private @Nullable Term yearFirst(int i) {
        Count year = numerals.year(i);
        int at = year == null
                ? i
                : tokens.is(year.end(), "-") || tokens.is(year.end(), "/") ? year.end() + 1 : year.end();
        Term parcel = year == null ? null : unitFirst(at);
        if (year == null || parcel == null || parcel.hasYear()) return null;
        return parcel.withYears(year.value(), year.value()).with(Footing.FIRM);
    }

    /** "first half of July". */
    private @Nullable Term halfOfMonth(int first, int last, int end) {
        var month = new Months(tokens).at(tokens.is(end, "of") || tokens.is(end, "bulan") ? end + 1 : end);
        if (month == null) return null;
        Count year = numerals.yearAfterMonth(month.end());
        int written = year == null ? 0 : Math.max(0, year.value());
        return new Term(
                new Moment(written, month.number(), first == 1 ? 1 : 16),
                new Moment(written, month.number(), last == 1 ? 15 : Moment.LAST),
                year == null || written == 0 ? month.end() : year.end(),
                Footing.FIRM);
    }

    private Term withYear(int months, int first, int last, int end) {
        Term half = months == 6 ? halfOfMonth(first, last, end) : null;
        if (half != null) return half;
        Count year = yearAfter(end);
        int written = year == null ? 0 : year.value();
        return new Term(
                Moment.month(written, (first - 1) * months + 1),
                Moment.month(written, last * months),
                year == null ? end : year.end(),
                year == null ? Footing.UNDATED : Footing.FIRM);
    }

    private @Nullable Count yearAfter(int end) {
        Count year = numerals.yearAfterMonth(end);
        if (year != null && year.value() > 0) return year;
        return tokens.is(end, "(") && numerals.year(end + 1) != null && tokens.is(end + 2, ")")
                ? new Count(tokens.number(end + 1), end + 3)
                : null;
    }
}
