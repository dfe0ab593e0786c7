package org.gotong.reading;

import java.util.ArrayList;
import java.util.List;
import org.gotong.reading.Months.Month;
import org.gotong.reading.Numerals.Count;
import org.gotong.reading.Numerals.Counts;
import org.gotong.reading.Term.Footing;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates with the name of a month: 4 Juni 2018, 4-11 Juni, 4, 5 dan 11 Juni, Juni 2018, Jun-18, June 4, 2018, 4th of June.
 *
 * @param isEnglish whether "June 18" means a day, as in English, or a year, as in Indonesian
 */
record NamedDates(Tokens tokens, Numerals numerals, Months months, boolean isEnglish) {

    @Nullable
    Term at(int i) {
        Term dayFirst = dayFirst(i);
        return dayFirst != null ? dayFirst : monthFirst(i);
    }

    private @Nullable Term dayFirst(int i) {
        Counts days = days(i);
        Month month = days == null ? null : months.at(afterDays(days.end()));
        if (days == null || month == null) return null;
        Count year = year(month.end(), true);
        int written = year == null ? 0 : year.value();
        return new Term(
                new Moment(written, month.number(), days.first()),
                new Moment(written, month.number(), days.last()),
                year == null ? month.end() : year.end(),
                Footing.FIRM);
    }

    @Nullable
    Term daysAlone(int i) {
        Counts days = days(i);
        if (days == null || days.first() > 31 || days.last() > 31 || !tokens.ends(days.end())) return null;
        return new Term(new Moment(0, 0, days.first()), new Moment(0, 0, days.last()), days.end(), Footing.HALF);
    }

    /** "4-11", "4, 5 dan 11", "4 s/d tanggal 11", "4th". */
    private @Nullable Counts days(int i) {
        Count first = day(i);
        if (first == null) return null;
        List<Integer> values = new ArrayList<>(List.of(first.value()));
        int end = first.end();
        for (Count next = nextDay(end); next != null && values.size() < 31; next = nextDay(end)) {
            values.add(next.value());
            end = next.end();
        }
        return new Counts(values, end);
    }

    private @Nullable Count day(int i) {
        int number = tokens.number(i);
        boolean isDay = number >= 1 && tokens.digits(i) <= 2 && (tokens.begins(i) || tokens.isWord(i - 1));
        return isDay ? new Count(number, numerals.skipSuffix(i + 1)) : null;
    }

    private @Nullable Count nextDay(int i) {
        int at = numerals.separator(i);
        return at == i ? null : day(skipWord(at, "tanggal", "tgl", "hari"));
    }

    private int skipWord(int i, String... words) {
        for (String word : words) if (tokens.is(i, word)) return tokens.is(i + 1, ".") ? i + 2 : i + 1;
        return i;
    }

    private int afterDays(int i) {
        if (tokens.is(i, "-") || tokens.is(i, "/") || tokens.is(i, ".")) return i + 1;
        return skipWord(i, "of", "bulan", "bln");
    }

    private @Nullable Count year(int i, boolean hasDay) {
        Count year = numerals.yearAfterMonth(i);
        if (year != null) return year;
        return hasDay || !isEnglish ? numerals.shortYear(i) : null;
    }

    private @Nullable Term monthFirst(int i) {
        Month month = months.at(i);
        if (month == null) return null;
        Term withDays = monthAndDays(month);
        return withDays != null ? withDays : monthAlone(month);
    }

    private @Nullable Term monthAndDays(Month month) {
        int at = tokens.is(month.end(), ",") ? month.end() + 1 : month.end();
        Counts days = days(at);
        if (days == null || days.first() > 31 || days.last() > 31) return null;
        Count year = numerals.yearAfterMonth(days.end());
        int written = year == null ? 0 : Math.max(0, year.value());
        if (written == 0 && (!isDayWithoutYear(at, days) || at > month.end())) return null;
        return new Term(
                new Moment(written, month.number(), days.first()),
                new Moment(written, month.number(), days.last()),
                year == null || written == 0 ? days.end() : year.end(),
                Footing.FIRM);
    }

    private boolean isDayWithoutYear(int i, Counts days) {
        boolean isMarked = numerals.skipSuffix(i + 1) > i + 1;
        boolean startsDate = months.at(afterDays(days.end())) != null;
        return !startsDate && (isMarked || (isEnglish && tokens.ends(days.end()) && !isUnit(days.end())));
    }

    /** "June 25 participants" is no day. */
    private boolean isUnit(int i) {
        return tokens.isWord(i)
                && !tokens.isCapital(i)
                && !Vocabulary.WORDS.has(Sense.JOINER, tokens, i)
                && !Vocabulary.WORDS.has(Sense.PLACE, tokens, i);
    }

    private Term monthAlone(Month month) {
        Count year = year(month.end(), false);
        if (year != null) return Term.single(Moment.month(year.value(), month.number()), year.end(), Footing.FIRM);
        return Term.single(
                Moment.month(0, month.number()), month.end(), month.isShort() ? Footing.WEAK : Footing.UNDATED);
    }
}
