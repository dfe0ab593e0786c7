package org.gotong.reading;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gotong.reading.Recurrence.Frequency;
import org.gotong.reading.Recurrence.Weekday;

/** Puts a recurrence into the words of the pages. */
final class RecurrenceWords {
    private final Words words;

    RecurrenceWords(Locale locale) {
        words = Words.in(locale);
    }

    String describe(Recurrence recurrence) {
        String days = days(recurrence);
        if (days.isEmpty()) return unit(recurrence.interval(), recurrence.frequency());
        String plain = words.say("reading.recurrence.every-named", days);
        if (recurrence.interval() == 1) return plain;
        return words.say(
                "reading.recurrence.named-with-interval", plain, unit(recurrence.interval(), recurrence.frequency()));
    }

    private String unit(int interval, Frequency frequency) {
        String key = "reading.recurrence." + frequency.name().toLowerCase(Locale.ROOT);
        return interval == 1 ? words.say(key + ".one") : words.say(key + ".many", interval);
    }

    private String days(Recurrence recurrence) {
        var months = recurrence.months().stream()
                .map(month -> words.say("reading.month.long." + month))
                .toList();
        if (!recurrence.weekdays().isEmpty())
            return inMonths(list(recurrence.weekdays().stream().map(this::weekday)), months);
        if (recurrence.monthDays().isEmpty()) return list(months.stream());
        String days = list(recurrence.monthDays().stream().map(String::valueOf));
        return months.isEmpty() ? words.say("reading.recurrence.month-day", days) : days + " " + list(months.stream());
    }

    private String inMonths(String days, List<String> months) {
        return months.isEmpty() ? days : words.say("reading.recurrence.in-months", days, list(months.stream()));
    }

    private String weekday(Weekday weekday) {
        String day = words.say("reading.weekday." + weekday.day().getValue());
        if (weekday.nth() == 0) return day;
        return words.say("reading.recurrence.nth." + (weekday.nth() < 0 ? "last" : weekday.nth()), day);
    }

    private String list(Stream<String> parts) {
        List<String> all = parts.toList();
        if (all.size() < 2) return String.join("", all);
        int last = all.size() - 1;
        return words.say("reading.list.and", String.join(", ", all.subList(0, last)), all.get(last));
    }
}
