package org.gotong.reading;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.gotong.reading.Months.Month;
import org.gotong.reading.Numerals.Count;
import org.gotong.reading.Numerals.Counts;
import org.gotong.reading.Term.Footing;
import org.gotong.reading.Vocabulary.Entry;
import org.jspecify.annotations.Nullable;

/** Reads weeks of a month: minggu ke-2 Maret 2024, second week of March, Maret minggu II. Week n has the days 7n-6 to 7n. */
record Weeks(Tokens tokens, Numerals numerals, Months months) {

    @Nullable
    Term at(int i) {
        Counts weeks = weeks(i);
        if (weeks != null) return weekFirst(i, weeks);
        return monthFirst(i);
    }

    private @Nullable Counts weeks(int i) {
        if (!tokens.begins(i)) return null;
        Entry week = Vocabulary.WORDS.at(Sense.WEEK, tokens, i);
        if (week != null && isWeekWord(i, week)) return numerals.ordinals(week.end(), 5);
        Counts nth = tokens.number(i) >= 0 && numerals.skipSuffix(i + 1) == i + 1 ? null : numerals.ordinals(i, 5);
        if (nth == null || tokens.key(nth.end()).length() < 2) return null;
        int end = Vocabulary.WORDS.skip(Sense.WEEK, tokens, nth.end());
        return end == nth.end() ? null : new Counts(nth.values(), end);
    }

    private boolean isWeekWord(int i, Entry week) {
        return tokens.key(i).length() > 1 || (week.end() == i + 1 && tokens.glued(i + 1));
    }

    private @Nullable Term weekFirst(int i, Counts weeks) {
        int at = skipOf(weeks.end());
        Month month = months.at(at);
        if (month == null) return term(weeks, 0, 0, weeks.end(), Footing.HALF);
        Count year = numerals.yearAfterMonth(month.end());
        int written = year == null || year.value() < 0 ? 0 : year.value();
        if (isSunday(i, weeks, month, written)) return null;
        return term(
                weeks, month.number(), written, year == null || written == 0 ? month.end() : year.end(), Footing.FIRM);
    }

    /** "Minggu 3 Juni 2018" names a Sunday when that day is one. */
    private boolean isSunday(int i, Counts weeks, Month month, int year) {
        boolean isPlain = tokens.is(i, "minggu") && tokens.number(i + 1) > 0 && weeks.end() == i + 2;
        return isPlain
                && year > 0
                && LocalDate.of(year, month.number(), weeks.first()).getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private int skipOf(int i) {
        int at = tokens.is(i, ",") ? i + 1 : i;
        return switch (tokens.key(at)) {
            case "of", "in", "bulan", "bln", "di", "pada" ->
                tokens.is(at + 1, "bulan") || tokens.is(at + 1, ".") ? at + 2 : at + 1;
            default -> at;
        };
    }

    private @Nullable Term monthFirst(int i) {
        Month month = months.at(i);
        if (month == null) return null;
        Count year = numerals.yearAfterMonth(month.end());
        int at = year == null || year.value() < 0 ? month.end() : year.end();
        boolean isBracketed = tokens.is(at, "(");
        Counts weeks = weeks(isBracketed || tokens.is(at, ",") || tokens.is(at, "-") ? at + 1 : at);
        if (weeks == null || (isBracketed && !tokens.is(weeks.end(), ")"))) return null;
        int end = isBracketed ? weeks.end() + 1 : weeks.end();
        if (year != null) return term(weeks, month.number(), Math.max(0, year.value()), end, Footing.FIRM);
        Count later = numerals.yearAfterMonth(end);
        if (later == null || later.value() < 0) return term(weeks, month.number(), 0, end, Footing.FIRM);
        return term(weeks, month.number(), later.value(), later.end(), Footing.FIRM);
    }

    private Term term(Counts weeks, int month, int year, int end, Footing footing) {
        return new Term(
                new Moment(year, month, firstDay(weeks.first())),
                new Moment(year, month, lastDay(weeks.last())),
                end,
                footing);
    }

    private static int firstDay(int week) {
        return week < 0 ? Moment.LAST - 6 : 7 * week - 6;
    }

    private static int lastDay(int week) {
        return week < 0 || week >= 5 ? Moment.LAST : 7 * week;
    }
}
