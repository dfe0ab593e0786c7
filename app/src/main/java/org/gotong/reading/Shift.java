package org.gotong.reading;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far a time moved. What is written by the day moves by days; what is written by the month or year moves by whole
 * months, so that nothing becomes more precise than somebody said.
 *
 * @param days to later, negative to earlier
 * @param months where the move was one of whole months; 0 otherwise
 * @param isByDays the time that moved was written by the day
 */
public record Shift(long days, int months, boolean isByDays) {

    /**
     * From one time to another: by their ends, because whoever waits waits for the end, or by their beginnings where an end
     * is open. Empty when it did not move, or one of them says too little.
     */
    public static Optional<Shift> between(@Nullable Period before, @Nullable Period after) {
        if (before == null || after == null) return Optional.empty();
        if (before.until() != null && after.until() != null) return between(before.until(), after.until());
        if (before.from() != null && after.from() != null) return between(before.from(), after.from());
        return Optional.empty();
    }

    private static Optional<Shift> between(CalendarPoint before, CalendarPoint after) {
        boolean byDays = before.day() > 0 || after.day() > 0;
        long days = ChronoUnit.DAYS.between(before.lastDay(), after.lastDay());
        if (days == 0) return Optional.empty();
        int months = (int) ChronoUnit.MONTHS.between(
                before.firstDay().withDayOfMonth(1), after.firstDay().withDayOfMonth(1));
        boolean whole = byDays
                ? before.firstDay().plusMonths(months).equals(after.firstDay()) && before.day() > 0 && after.day() > 0
                : (before.month() == 0) == (after.month() == 0);
        return Optional.of(new Shift(days, whole ? months : 0, byDays));
    }

    /** The time, moved by as much; empty where it was not said precisely enough to move so little. */
    public Optional<Period> move(Period period) {
        if (period.isContinuous()) return Optional.empty();
        try {
            var from = move(period.from());
            var until = move(period.until());
            boolean stays = from == null && period.from() != null || until == null && period.until() != null;
            return stays ? Optional.empty() : Optional.of(new Period(from, until));
        } catch (UnreadablePeriod beyondAllCalendars) {
            return Optional.empty();
        }
    }

    private @Nullable CalendarPoint move(@Nullable CalendarPoint point) {
        if (point == null || point.day() == 0 && (months == 0 || point.month() == 0 && months % 12 != 0)) return null;
        var day = point.firstDay();
        return point.at(point.day() > 0 && isByDays ? day.plusDays(days) : day.plusMonths(months));
    }
}
