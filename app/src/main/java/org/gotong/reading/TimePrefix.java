package org.gotong.reading;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import org.gotong.reading.Vocabulary.Entry;
import org.jspecify.annotations.Nullable;

/**
 * The words before a time that belong to it: "pada hari Senin, tanggal", "paling lambat", "mulai", "Waktu:".
 *
 * @param end where the time itself begins
 */
record TimePrefix(
        int end,
        Bound bound,
        boolean isMarked,
        boolean isYearMarked,
        @Nullable DayOfWeek weekday) {
    private static final int MOST_WORDS = 8;

    /** Which end of the time the words speak of. */
    enum Bound {
        NONE,
        UNTIL,
        FROM
    }

    static TimePrefix at(Tokens tokens, int from) {
        return all(tokens, from).getLast();
    }

    /** None, the first word, the first two … : "minggu" is a prefix in "Minggu, 3 Juni" and not in "minggu ke-2 Juni". */
    static List<TimePrefix> all(Tokens tokens, int from) {
        var all = new ArrayList<TimePrefix>();
        all.add(new TimePrefix(from, Bound.NONE, false, false, null));
        while (all.size() <= MOST_WORDS) {
            TimePrefix longer = all.getLast().next(tokens);
            if (longer.end == all.getLast().end) break;
            all.add(longer);
        }
        return all;
    }

    /** Whether the last word before the time is "tanggal". */
    boolean isDay(Tokens tokens) {
        int last = tokens.is(end - 1, ".") || tokens.is(end - 1, ":") ? end - 2 : end - 1;
        return isMarked && (tokens.is(last, "tanggal") || tokens.is(last, "tgl"));
    }

    private TimePrefix next(Tokens tokens) {
        TimePrefix day = withWeekday(tokens);
        if (day != null) return day;
        Entry until = Vocabulary.WORDS.at(Sense.UNTIL, tokens, end);
        Entry start = Vocabulary.WORDS.at(Sense.FROM, tokens, end);
        Entry before = Vocabulary.WORDS.at(Sense.BEFORE_TIME, tokens, end);
        if (until != null && isLongest(until, start, before)) return moved(tokens, until, Bound.UNTIL, true);
        if (start != null && isLongest(start, until, before)) return moved(tokens, start, Bound.FROM, true);
        if (before == null) return this;
        boolean isYear = Vocabulary.WORDS.isAll(Sense.BEFORE_YEAR, tokens, end, before.end());
        return moved(tokens, before, bound, isYear || isYearMarked);
    }

    private static boolean isLongest(Entry one, @Nullable Entry two, @Nullable Entry three) {
        return (two == null || one.end() >= two.end()) && (three == null || one.end() >= three.end());
    }

    private TimePrefix moved(Tokens tokens, Entry entry, Bound otherBound, boolean isYear) {
        int at = entry.end();
        boolean isLabel = tokens.is(at, ":") || tokens.is(at, "=");
        return new TimePrefix(isLabel ? at + 1 : at, otherBound, true, isYear || isLabel, weekday);
    }

    private @Nullable TimePrefix withWeekday(Tokens tokens) {
        Entry day = Vocabulary.WORDS.at(Sense.WEEKDAY, tokens, end);
        if (day == null) day = shortWeekday(tokens);
        if (day == null || isWeek(tokens) || isUnit(tokens)) return null;
        int at = day.end();
        Entry second = secondWeekday(tokens, at);
        if (second != null) at = second.end();
        boolean isSign = tokens.is(at, ",") || tokens.is(at, "/") || tokens.is(at, ".");
        return new TimePrefix(
                isSign ? at + 1 : at,
                bound,
                true,
                isYearMarked,
                second == null ? RecurrenceRule.dayOf(day.value()) : null);
    }

    /** "selama 2 minggu mulai 1 April". */
    private boolean isUnit(Tokens tokens) {
        return tokens.is(end, "minggu") && tokens.number(end - 1) > 0;
    }

    private boolean isWeek(Tokens tokens) {
        return tokens.is(end, "minggu")
                && new Weeks(tokens, new Numerals(tokens), new Months(tokens)).at(end) instanceof Term week
                && week.footing() != Term.Footing.HALF;
    }

    private @Nullable Entry shortWeekday(Tokens tokens) {
        Entry day = Vocabulary.WORDS.at(Sense.SHORT_WEEKDAY, tokens, end);
        if (day == null) return null;
        int at = tokens.is(day.end(), ",") ? day.end() + 1 : day.end();
        return tokens.number(at) > 0 ? day : null;
    }

    private static @Nullable Entry secondWeekday(Tokens tokens, int at) {
        int joined = Vocabulary.WORDS.skip(Sense.JOINER, tokens, at);
        if (joined == at) joined = Vocabulary.WORDS.skip(Sense.LIST, tokens, at);
        return joined == at ? null : Vocabulary.WORDS.at(Sense.WEEKDAY, tokens, joined);
    }
}
