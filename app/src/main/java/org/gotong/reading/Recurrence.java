package org.gotong.reading;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * How often something comes back. Its rule is the part of RFC 5545 that work plans need: {@code FREQ}, {@code INTERVAL},
 * {@code BYMONTH}, {@code BYMONTHDAY} and {@code BYDAY}, always in this order and without {@code INTERVAL=1}.
 *
 * @param interval every how many days, weeks, months or years; from 1
 * @param months the months of a yearly recurrence, 1 to 12
 * @param monthDays the days of the month, 1 to 31
 * @param weekdays the days of the week
 */
public record Recurrence(
        Frequency frequency, int interval, List<Integer> months, List<Integer> monthDays, List<Weekday> weekdays) {
    /** No list of occurrences is longer: ten years of every working day fit. */
    public static final int MOST_OCCURRENCES = 3_000;

    /** The unit in which a recurrence counts. */
    public enum Frequency {
        DAILY,
        WEEKLY,
        MONTHLY,
        YEARLY
    }

    /**
     * A day of the week, or the nth one of a month.
     *
     * @param nth 0 for every one, 1 to 5 for the nth of the month, -1 for the last
     */
    public record Weekday(int nth, DayOfWeek day) {
        String rule() {
            return (nth == 0 ? "" : String.valueOf(nth)) + day.name().substring(0, 2);
        }
    }

    public Recurrence {
        months = List.copyOf(months);
        monthDays = List.copyOf(monthDays);
        weekdays = List.copyOf(weekdays);
        if (interval < 1 || interval > 1000) throw new UnreadableRecurrence("INTERVAL=" + interval);
    }

    /** Every one, two, three … days, weeks, months or years. */
    public static Recurrence every(int interval, Frequency frequency) {
        return new Recurrence(frequency, interval, List.of(), List.of(), List.of());
    }

    /**
     * Reads a rule such as {@code FREQ=MONTHLY;INTERVAL=4}.
     *
     * @throws UnreadableRecurrence when it is none, or uses a part that Gotong does not keep
     */
    public static Recurrence parse(String rule) {
        return RecurrenceRule.parse(rule);
    }

    /**
     * Reads what people write: "4 bln sekali", "tiap Senin", "monthly"; or a rule.
     *
     * @throws UnreadableRecurrence when not the whole text could be understood as one recurrence
     */
    public static Recurrence read(String text, Locale locale) {
        String trimmed = text.strip();
        if (trimmed.regionMatches(true, 0, "FREQ=", 0, 5)) return parse(trimmed);
        return new TimeField(trimmed, locale, null).recurrence();
    }

    /** The RFC 5545 form, which {@link #parse} reads back. */
    public String rule() {
        var rule = new StringBuilder("FREQ=" + frequency);
        if (interval > 1) rule.append(";INTERVAL=").append(interval);
        if (!months.isEmpty()) rule.append(";BYMONTH=").append(joined(months));
        if (!monthDays.isEmpty()) rule.append(";BYMONTHDAY=").append(joined(monthDays));
        if (!weekdays.isEmpty())
            rule.append(";BYDAY=").append(weekdays.stream().map(Weekday::rule).collect(Collectors.joining(",")));
        return rule.toString();
    }

    private static String joined(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /**
     * The days on which it falls, both ends counted, at most {@link #MOST_OCCURRENCES}.
     * Without its own days it falls on {@code from} and then at every interval; a month too short for the day gives its last day.
     */
    public List<LocalDate> occurrences(LocalDate from, LocalDate until) {
        return new Occurrences(this, from).until(until);
    }

    /** The form for people: "tiap 4 bulan", "every 4 months"; English for English locales, else Indonesian. */
    public String describe(Locale locale) {
        return new RecurrenceWords(locale).describe(this);
    }

    /** Whether it comes back within so many days at the latest. */
    boolean fitsInto(long days) {
        int unit = switch (frequency) {
            case DAILY -> 1;
            case WEEKLY -> 7;
            case MONTHLY -> 28;
            case YEARLY -> 365;
        };
        return (long) unit * interval < days;
    }

    @Override
    public String toString() {
        return rule();
    }
}
