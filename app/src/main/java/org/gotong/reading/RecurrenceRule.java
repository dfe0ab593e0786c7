package org.gotong.reading;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gotong.reading.Recurrence.Frequency;
import org.gotong.reading.Recurrence.Weekday;

/** Reads the RFC 5545 text of a recurrence; mirrors {@link Recurrence#rule}. */
final class RecurrenceRule {
    private final String text;
    private final Map<String, String> parts = new LinkedHashMap<>();

    private RecurrenceRule(String text) {
        this.text = text;
    }

    static Recurrence parse(String text) {
        var rule = new RecurrenceRule(text);
        try {
            return rule.read();
        } catch (IllegalArgumentException unknown) {
            throw new UnreadableRecurrence(text);
        }
    }

    private Recurrence read() {
        String bare = text.strip().toUpperCase(Locale.ROOT);
        for (String part : (bare.startsWith("RRULE:") ? bare.substring(6) : bare).split(";")) split(part);
        var recurrence = new Recurrence(
                Frequency.valueOf(take("FREQ", "")),
                Integer.parseInt(take("INTERVAL", "1")),
                numbers("BYMONTH", 12),
                numbers("BYMONTHDAY", 31),
                weekdays());
        if (!parts.isEmpty()) throw new UnreadableRecurrence(text);
        return recurrence;
    }

    private void split(String part) {
        int sign = part.indexOf('=');
        if (sign < 1 || parts.put(part.substring(0, sign), part.substring(sign + 1)) != null)
            throw new UnreadableRecurrence(text);
    }

    private String take(String name, String otherwise) {
        String value = parts.remove(name);
        return value == null ? otherwise : value;
    }

    private List<Integer> numbers(String name, int most) {
        var numbers = new ArrayList<Integer>();
        String value = take(name, "");
        if (value.isEmpty()) return numbers;
        for (String number : value.split(",")) {
            int n = Integer.parseInt(number);
            if (n < 1 || n > most) throw new UnreadableRecurrence(text);
            numbers.add(n);
        }
        return numbers;
    }

    private List<Weekday> weekdays() {
        var days = new ArrayList<Weekday>();
        String value = take("BYDAY", "");
        if (value.isEmpty()) return days;
        for (String day : value.split(",")) days.add(weekday(day));
        return days;
    }

    private Weekday weekday(String day) {
        if (day.length() < 2) throw new UnreadableRecurrence(text);
        String nth = day.substring(0, day.length() - 2);
        return new Weekday(nth.isEmpty() ? 0 : Integer.parseInt(nth), dayOf(day.substring(day.length() - 2)));
    }

    static DayOfWeek dayOf(String twoLetters) {
        for (DayOfWeek day : DayOfWeek.values()) if (day.name().startsWith(twoLetters)) return day;
        throw new UnreadableRecurrence(twoLetters);
    }
}
