package org.gotong.reading;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** A length of time: so many days, weeks, months or years. */
record Duration(int count, char unit) {

    /** From a value of the vocabulary: 1D, 1W, 3M, 1Y. */
    static Duration of(int count, String unit) {
        return new Duration(count * (unit.charAt(0) - '0'), unit.charAt(1));
    }

    /** The last moment when it starts then, as precise as the start; null when the start is not known well enough. */
    @Nullable
    Moment lastFrom(Moment first) {
        if (!first.hasYear() || first.month() == 0 || count < 1 || count > 600) return null;
        if (!first.hasDay()) return month(first);
        if (first.day() > YearMonth.of(first.year(), first.month()).lengthOfMonth()) return null;
        LocalDate last =
                after(LocalDate.of(first.year(), first.month(), first.day())).minusDays(1);
        return new Moment(last.getYear(), last.getMonthValue(), last.getDayOfMonth());
    }

    private @Nullable Moment month(Moment first) {
        if (unit != 'M' && unit != 'Y') return null;
        YearMonth last = YearMonth.of(first.year(), first.month()).plusMonths(unit == 'M' ? count - 1 : 12 * count - 1);
        return Moment.month(last.getYear(), last.getMonthValue());
    }

    private LocalDate after(LocalDate first) {
        return switch (unit) {
            case 'D' -> first.plusDays(count);
            case 'W' -> first.plusWeeks(count);
            case 'M' -> first.plusMonths(count);
            default -> first.plusYears(count);
        };
    }
}
