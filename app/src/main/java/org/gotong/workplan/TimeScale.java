package org.gotong.workplan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.gotong.platform.pages.Page;
import org.gotong.reading.Period;

/**
 * The time line of a chart, from weeks to years: equal columns, of which there are never more than fit on a screen.
 *
 * @param starts the first day of each column, and at the end the first day after the last one
 */
record TimeScale(Step step, List<LocalDate> starts) {

    private static final int MOST_COLUMNS = 15;

    /** How long a column is. */
    enum Step {
        WEEK(0),
        MONTH(1),
        QUARTER(3),
        HALF_YEAR(6),
        YEAR(12),
        FIVE_YEARS(60),
        TWENTY_YEARS(240);

        private final int months;

        Step(int months) {
            this.months = months;
        }

        LocalDate startOf(LocalDate day) {
            if (this == WEEK) {
                return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            }
            var month = day.getYear() * 12 + day.getMonthValue() - 1;
            var start = month - month % months;
            return LocalDate.of(start / 12, start % 12 + 1, 1);
        }

        LocalDate next(LocalDate start) {
            return this == WEEK ? start.plusWeeks(1) : start.plusMonths(months);
        }
    }

    /** Over all that is dated; empty when nothing is. */
    static Optional<TimeScale> over(Stream<Period> periods) {
        var days = periods.flatMap(period -> Stream.of(period.first(), period.last()))
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return days.isEmpty() ? Optional.empty() : Optional.of(between(days.getFirst(), days.getLast()));
    }

    static TimeScale between(LocalDate first, LocalDate last) {
        for (var step : Step.values()) {
            var starts = starts(step, first, last);
            if (starts.size() <= MOST_COLUMNS + 1 || step == Step.TWENTY_YEARS) {
                return new TimeScale(step, starts);
            }
        }
        throw new IllegalStateException("no step is long enough");
    }

    private static List<LocalDate> starts(Step step, LocalDate first, LocalDate last) {
        var starts = new ArrayList<LocalDate>();
        var start = step.startOf(first);
        while (!start.isAfter(last) && starts.size() <= MOST_COLUMNS + 1) {
            starts.add(start);
            start = step.next(start);
        }
        starts.add(start);
        return starts;
    }

    int columns() {
        return starts.size() - 1;
    }

    LocalDate first() {
        return starts.getFirst();
    }

    /** The first day after it. */
    LocalDate end() {
        return starts.getLast();
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(first()) && day.isBefore(end());
    }

    /** Where the day begins, from 0 to 1; days outside lie at the nearer end. */
    double at(LocalDate day) {
        if (!holds(day)) {
            return day.isBefore(first()) ? 0 : 1;
        }
        var column = 0;
        while (!day.isBefore(starts.get(column + 1))) {
            column++;
        }
        var start = starts.get(column);
        var length = ChronoUnit.DAYS.between(start, starts.get(column + 1));
        return (column + (double) ChronoUnit.DAYS.between(start, day) / length) / columns();
    }

    /** The words of a column; the year stands where it begins. */
    String label(int column, Page page) {
        var start = starts.get(column);
        return switch (step) {
            case WEEK -> page.t("workplan.scale.week", start.getDayOfMonth(), month(start, page));
            case MONTH, QUARTER, HALF_YEAR ->
                column == 0 || start.getYear() != starts.get(column - 1).getYear()
                        ? month(start, page) + " "
                                + String.valueOf(start.getYear()).substring(2)
                        : month(start, page);
            case YEAR, FIVE_YEARS, TWENTY_YEARS -> String.valueOf(start.getYear());
        };
    }

    /** From its first month to its last: "Apr 2018 – Sep 2021". */
    String describe(Page page) {
        var last = end().minusDays(1);
        return "%s %d – %s %d".formatted(month(first(), page), first().getYear(), month(last, page), last.getYear());
    }

    private static String month(LocalDate day, Page page) {
        return java.time.format.DateTimeFormatter.ofPattern("MMM", page.locale())
                .format(day);
    }
}
