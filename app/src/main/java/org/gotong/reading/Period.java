package org.gotong.reading;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * When something happens, as precisely as people know it: a day, a month, a year, a range of these, open at one end, or continuous.
 * Its text is EDTF level 1: {@code 2018-06-04}, {@code 2018-06/2018-09}, {@code 2018-09/..}, {@code ../2018-09}, {@code ../..}.
 * Undated is {@code null}, never a period. Years run from 1900 to 2199: all others are slips of the pen.
 */
public record Period(@Nullable CalendarPoint from, @Nullable CalendarPoint until) implements Comparable<Period> {
    /** All the time, without beginning or end: {@code ../..}. */
    public static final Period CONTINUOUS = new Period(null, null);

    public Period {
        if (from != null && until != null && from.firstDay().isAfter(until.lastDay()))
            throw new UnreadablePeriod("date.order", from.text() + "/" + until.text());
    }

    /**
     * Reads the EDTF form.
     *
     * @throws UnreadablePeriod when the text is none, names a day that no calendar holds, or ends before it begins
     */
    public static Period parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) return single(CalendarPoint.parse(text, text));
        if (text.indexOf('/', slash + 1) >= 0) throw new UnreadablePeriod("date.unreadable", text);
        return new Period(end(text.substring(0, slash), text), end(text.substring(slash + 1), text));
    }

    /**
     * Reads what people write in a form field ("4 s/d 11 Juni 2018", "TW II 2025", "terus-menerus") or the EDTF form.
     *
     * @param year completes a date that names none; without it such a date is refused with {@code date.year-missing}
     * @throws UnreadablePeriod when not the whole text could be understood as one time
     */
    public static Period read(String text, Locale locale, @Nullable Integer year) {
        String trimmed = text.strip();
        if (trimmed.matches("[0-9.]+[-/0-9.]*") && (trimmed.contains("..") || trimmed.matches("[0-9]{4}(-.*|/.*)?")))
            try {
                return parse(trimmed);
            } catch (UnreadablePeriod notEdtf) {
                if (!notEdtf.code().equals("date.unreadable")) throw notEdtf;
            }
        return new TimeField(trimmed, locale, year).period();
    }

    static Period single(CalendarPoint point) {
        return new Period(point, point);
    }

    private static @Nullable CalendarPoint end(String text, String whole) {
        return text.equals("..") ? null : CalendarPoint.parse(text, whole);
    }

    /** The EDTF form, which {@link #parse} reads back. */
    public String text() {
        if (from != null && from.equals(until)) return from.text();
        return (from == null ? ".." : from.text()) + "/" + (until == null ? ".." : until.text());
    }

    /** The first day, or null when it has no beginning. */
    public @Nullable LocalDate first() {
        return from == null ? null : from.firstDay();
    }

    /** The last day, or null when it has no end. */
    public @Nullable LocalDate last() {
        return until == null ? null : until.lastDay();
    }

    /** Whether it has neither beginning nor end. */
    public boolean isContinuous() {
        return from == null && until == null;
    }

    /** Whether it has no end, like {@code 2018-09/..}. */
    public boolean isOpenEnded() {
        return until == null;
    }

    /** Whether it has no beginning, like the deadline {@code ../2018-09}. */
    public boolean isOpenStarted() {
        return from == null;
    }

    /** The number of days from first to last, both counted; 0 when an end is open. */
    public long days() {
        if (from == null || until == null) return 0;
        return ChronoUnit.DAYS.between(from.firstDay(), until.lastDay()) + 1;
    }

    /** Whether a day of it falls between the two days, both counted. */
    public boolean touches(LocalDate firstDay, LocalDate lastDay) {
        return (from == null || !from.firstDay().isAfter(lastDay))
                && (until == null || !until.lastDay().isBefore(firstDay));
    }

    /** The form for people: "4–11 Juni 2018", "mulai Sep 2018", "terus-menerus"; English for English locales, else Indonesian. */
    public String describe(Locale locale) {
        return new PeriodWords(locale).describe(from, until);
    }

    /** How long a range is, for people: "3 tahun 1 bulan", "8 hari"; empty for a single date or an open end. */
    public String describeLength(Locale locale) {
        if (from == null || until == null || from.equals(until)) return "";
        return new PeriodWords(locale).length(from, until);
    }

    /** By first day, what has no beginning before all; ties by last day, what has no end after all. */
    @Override
    public int compareTo(Period other) {
        int byFirst = day(first(), LocalDate.MIN).compareTo(day(other.first(), LocalDate.MIN));
        if (byFirst != 0) return byFirst;
        int byLast = day(last(), LocalDate.MAX).compareTo(day(other.last(), LocalDate.MAX));
        return byLast != 0 ? byLast : text().compareTo(other.text());
    }

    private static LocalDate day(@Nullable LocalDate day, LocalDate otherwise) {
        return day == null ? otherwise : day;
    }

    @Override
    public String toString() {
        return text();
    }
}
