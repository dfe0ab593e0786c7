package org.gotong.reading;

import org.gotong.reading.Numerals.Count;
import org.gotong.reading.Term.Footing;
import org.gotong.reading.Vocabulary.Entry;
import org.jspecify.annotations.Nullable;

/** Reads beginning, middle and end: awal Juni 2018, mid-June, akhir tahun 2024. A third of a month, of a quarter or of a year. */
record Parts(Tokens tokens, Numerals numerals, Parcels parcels, NamedDates dates) {

    @Nullable
    Term at(int i) {
        Entry part = Vocabulary.WORDS.at(Sense.PART, tokens, i);
        if (part == null) return null;
        int at = skipOf(part.end());
        Term parcel = parcels.at(at);
        if (parcel != null) return third(part.number(), parcel);
        Term month = tokens.isWord(at) ? dates.at(at) : null;
        if (month != null && !month.first().hasDay()) return days(part.number(), month);
        Term year = year(part, at);
        if (year != null) return third(part.number(), year);
        return days(part.number(), Term.single(Moment.month(0, 0), part.end(), Footing.HALF));
    }

    private int skipOf(int i) {
        return switch (tokens.key(i)) {
            case "-" -> tokens.glued(i) && tokens.glued(i + 1) ? i + 1 : i;
            case "of", "the", "bulan", "bln", "di" -> tokens.is(i + 1, "the") ? i + 2 : i + 1;
            default -> i;
        };
    }

    /** "akhir 2024", "akhir tahun 2024", and "akhir tahun" of a year that is still to be found. */
    private @Nullable Term year(Entry part, int at) {
        boolean isSaid = tokens.is(at, "tahun") || tokens.is(at, "thn") || tokens.is(at, "year");
        Count year = numerals.year(isSaid ? at + 1 : at);
        if (year != null)
            return new Term(Moment.month(year.value(), 1), Moment.month(year.value(), 12), year.end(), Footing.FIRM);
        boolean isAnnual = isSaid && at == part.end();
        return isAnnual ? new Term(Moment.month(0, 1), Moment.month(0, 12), at + 1, Footing.UNDATED) : null;
    }

    private static Term third(int part, Term months) {
        int length = months.last().month() - months.first().month() + 1;
        int first = months.first().month() + (part - 1) * length / 3;
        int last = Math.max(first, months.first().month() + part * length / 3 - 1);
        int year = months.first().year();
        return new Term(Moment.month(year, first), Moment.month(year, last), months.end(), months.footing());
    }

    private static Term days(int part, Term month) {
        int year = month.first().year();
        int number = month.first().month();
        Footing footing = month.footing() == Footing.WEAK ? Footing.UNDATED : month.footing();
        return new Term(
                new Moment(year, number, 10 * part - 9),
                new Moment(year, number, part == 3 ? Moment.LAST : 10 * part),
                month.end(),
                footing);
    }
}
