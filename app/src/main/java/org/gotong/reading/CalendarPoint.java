package org.gotong.reading;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;

/** A year, a month or a day: one end of a period. A missing month or day is 0. */
record CalendarPoint(int year, int month, int day) {

    private static final Pattern YEAR = Pattern.compile("[0-9]{4,}");
    private static final Pattern PART = Pattern.compile("[0-9]{2}");

    static CalendarPoint parse(String text, String whole) {
        String[] parts = text.split("-", -1);
        if (parts.length > 3 || !YEAR.matcher(parts[0]).matches()) throw new UnreadablePeriod("date.unreadable", whole);
        if (parts[0].length() != 4) throw new UnreadablePeriod("date.year", whole);
        for (int i = 1; i < parts.length; i++)
            if (!PART.matcher(parts[i]).matches()) throw new UnreadablePeriod("date.unreadable", whole);
        return of(Integer.parseInt(parts[0]), number(parts, 1), number(parts, 2), parts.length, whole);
    }

    private static int number(String[] parts, int i) {
        return i < parts.length ? Integer.parseInt(parts[i]) : 0;
    }

    private static CalendarPoint of(int year, int month, int day, int precision, String whole) {
        var point = new CalendarPoint(year, month, day);
        point.check(precision, whole);
        return point;
    }

    /** Refuses what no calendar holds. Years outside four human generations are slips of the pen. */
    void check(int precision, String whole) {
        if (year < 1900 || year > 2199) throw new UnreadablePeriod("date.year", whole);
        if (precision > 1 && (month < 1 || month > 12)) throw new UnreadablePeriod("date.unreadable", whole);
        if (precision > 2 && (day < 1 || day > YearMonth.of(year, month).lengthOfMonth()))
            throw new UnreadablePeriod("date.day", whole);
    }

    LocalDate firstDay() {
        return LocalDate.of(year, month == 0 ? 1 : month, day == 0 ? 1 : day);
    }

    LocalDate lastDay() {
        if (day > 0) return firstDay();
        return YearMonth.of(year, month == 0 ? 12 : month).atEndOfMonth();
    }

    /** Another time, said as precisely as this one. */
    CalendarPoint at(LocalDate other) {
        int precision = day > 0 ? 3 : month > 0 ? 2 : 1;
        return of(
                other.getYear(),
                precision > 1 ? other.getMonthValue() : 0,
                precision > 2 ? other.getDayOfMonth() : 0,
                precision,
                other.toString());
    }

    String text() {
        if (month == 0) return "%04d".formatted(year);
        if (day == 0) return "%04d-%02d".formatted(year, month);
        return "%04d-%02d-%02d".formatted(year, month, day);
    }
}
