package org.gotong.reading;

import org.gotong.reading.Numerals.Count;
import org.gotong.reading.Term.Footing;
import org.jspecify.annotations.Nullable;

/** Tries the forms of a single time in turn, the most telling first. */
final class Terms {
    private final Tokens tokens;
    private final Numerals numerals;
    private final NumericDates figures;
    private final NamedDates names;
    private final Parcels parcels;
    private final Weeks weeks;
    private final Parts parts;

    Terms(Tokens tokens, boolean isEnglish) {
        this.tokens = tokens;
        var months = new Months(tokens);
        numerals = new Numerals(tokens);
        figures = new NumericDates(tokens, numerals);
        names = new NamedDates(tokens, numerals, months, isEnglish);
        parcels = new Parcels(tokens, numerals);
        weeks = new Weeks(tokens, numerals, months);
        parts = new Parts(tokens, numerals, parcels, names);
    }

    /** A term that may be the left end of a range. */
    @Nullable
    Term at(int i) {
        Term term = rightEnd(i);
        return term != null ? term : leftDay(i);
    }

    /** Days without a month, after "tanggal": the heading above may say which. */
    @Nullable
    Term days(int i) {
        return names.daysAlone(i);
    }

    boolean isDayOrWeek(int i) {
        return tokens.number(i) > 0 || weeks.at(i) != null;
    }

    @Nullable
    Term rightEnd(int i) {
        if (!tokens.has(i) || tokens.isSign(i)) return null;
        Term term = parcels.at(i);
        if (term == null) term = figures.at(i);
        if (term == null) term = weeks.at(i);
        if (term == null) term = names.at(i);
        if (term == null && tokens.isWord(i)) term = parts.at(i);
        return term != null ? term : year(i);
    }

    private @Nullable Term year(int i) {
        Count year = tokens.begins(i) ? numerals.year(i) : null;
        return year == null || !tokens.ends(year.end())
                ? null
                : Term.single(Moment.year(year.value()), year.end(), Footing.YEAR);
    }

    /** The day of "4 s/d 11/06/2018". */
    private @Nullable Term leftDay(int i) {
        int day = tokens.number(i);
        if (day < 1 || day > 31 || tokens.digits(i) > 2 || !tokens.begins(i)) return null;
        int joined = Vocabulary.WORDS.skip(Sense.JOINER, tokens, i + 1);
        if (joined == i + 1) return null;
        Term right = figures.at(joined);
        if (right == null || !right.first().hasDay()) return null;
        return Term.single(new Moment(0, 0, day), i + 1, Footing.HALF);
    }
}
