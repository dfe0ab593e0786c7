package org.gotong.reading;

import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Puts a period into the words of the pages. What both ends share is said once, at the end. */
final class PeriodWords {
    private final Words words;

    PeriodWords(Locale locale) {
        words = Words.in(locale);
    }

    String describe(@Nullable CalendarPoint from, @Nullable CalendarPoint until) {
        if (from == null && until == null) return words.say("reading.period.continuous");
        if (from == null) return words.say("reading.period.by", point(until, "short"));
        if (until == null) return words.say("reading.period.from", point(from, "short"));
        return from.equals(until) ? point(from, "long") : range(from, until);
    }

    private String range(CalendarPoint from, CalendarPoint until) {
        if (from.month() == 0 && until.month() == 0) return from.year() + "–" + until.year();
        if (from.year() != until.year()) return point(from, "short") + " – " + point(until, "short");
        if (from.month() == until.month() && from.day() > 0 && until.day() > 0)
            return from.day() + "–" + point(until, "long");
        if (from.month() == 0) return point(from, "long") + " – " + point(until, "long");
        return dayAndMonth(from, "long") + " – " + point(until, "long");
    }

    private String point(@Nullable CalendarPoint point, String length) {
        if (point == null) return "";
        return point.month() == 0 ? String.valueOf(point.year()) : dayAndMonth(point, length) + " " + point.year();
    }

    private String dayAndMonth(CalendarPoint point, String length) {
        String month = words.say("reading.month." + length + "." + point.month());
        return point.day() == 0 ? month : point.day() + " " + month;
    }

    String length(CalendarPoint from, CalendarPoint until) {
        var end = until.lastDay().plusDays(1);
        if (from.day() > 0 || until.day() > 0)
            return words.say("reading.length.days", ChronoUnit.DAYS.between(from.firstDay(), end));
        long months = ChronoUnit.MONTHS.between(from.firstDay(), end);
        if (months < 12) return words.say("reading.length.months", months);
        if (months % 12 == 0) return words.say("reading.length.years", months / 12);
        return words.say("reading.length.years-months", months / 12, months % 12);
    }
}
