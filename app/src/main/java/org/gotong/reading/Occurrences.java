package org.gotong.reading;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gotong.reading.Recurrence.Weekday;

/** Walks through the days of a recurrence, interval by interval. */
record Occurrences(Recurrence recurrence, LocalDate from) {

    List<LocalDate> until(LocalDate last) {
        var days = new ArrayList<LocalDate>();
        for (int step = 0; days.size() < Recurrence.MOST_OCCURRENCES; step++) {
            LocalDate start = start(step * recurrence.interval());
            if (start.isAfter(last)) break;
            inside(start)
                    .sorted()
                    .filter(day -> !day.isBefore(from) && !day.isAfter(last))
                    .forEach(days::add);
        }
        return List.copyOf(days.subList(0, Math.min(days.size(), Recurrence.MOST_OCCURRENCES)));
    }

    /** The first day of the unit, so many units after the one of {@code from}. */
    private LocalDate start(int units) {
        return switch (recurrence.frequency()) {
            case DAILY -> from.plusDays(units);
            case WEEKLY ->
                from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(units);
            case MONTHLY -> from.withDayOfMonth(1).plusMonths(units);
            case YEARLY -> from.withDayOfYear(1).plusYears(units);
        };
    }

    private Stream<LocalDate> inside(LocalDate start) {
        return switch (recurrence.frequency()) {
            case DAILY -> Stream.of(start);
            case WEEKLY -> week(start);
            case MONTHLY -> month(YearMonth.from(start));
            case YEARLY -> year(start.getYear());
        };
    }

    private Stream<LocalDate> week(LocalDate monday) {
        if (recurrence.weekdays().isEmpty())
            return Stream.of(monday.with(TemporalAdjusters.nextOrSame(from.getDayOfWeek())));
        return recurrence.weekdays().stream().map(day -> monday.with(TemporalAdjusters.nextOrSame(day.day())));
    }

    private Stream<LocalDate> year(int year) {
        if (recurrence.months().isEmpty()) return month(YearMonth.of(year, from.getMonthValue()));
        return recurrence.months().stream().flatMap(month -> month(YearMonth.of(year, month)));
    }

    private Stream<LocalDate> month(YearMonth month) {
        if (!recurrence.weekdays().isEmpty())
            return recurrence.weekdays().stream().flatMap(day -> weekdays(month, day));
        if (recurrence.monthDays().isEmpty()) return Stream.of(day(month, from.getDayOfMonth()));
        return recurrence.monthDays().stream().map(day -> day(month, day));
    }

    private static LocalDate day(YearMonth month, int day) {
        return month.atDay(Math.min(day, month.lengthOfMonth()));
    }

    private static Stream<LocalDate> weekdays(YearMonth month, Weekday day) {
        if (day.nth() == -1) return Stream.of(month.atEndOfMonth().with(TemporalAdjusters.lastInMonth(day.day())));
        LocalDate first = month.atDay(1).with(TemporalAdjusters.nextOrSame(day.day()));
        return IntStream.range(0, 5)
                .filter(week -> day.nth() == 0 || week == day.nth() - 1)
                .mapToObj(first::plusWeeks)
                .filter(each -> YearMonth.from(each).equals(month));
    }
}
