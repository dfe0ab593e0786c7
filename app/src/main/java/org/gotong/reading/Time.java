package org.gotong.reading;

import java.time.DayOfWeek;
import java.util.Set;
import org.gotong.reading.Term.Footing;
import org.jspecify.annotations.Nullable;

/**
 * A whole time as it was written: one term or a range, its bound, and what is doubtful about it. Years may still be missing.
 *
 * @param first null when there is no beginning
 * @param last null when there is no end
 * @param isMarked whether a word such as "mulai", "paling lambat" or "pada tahun" stands before it
 * @param weekday the weekday that was written before it
 */
record Time(
        @Nullable Moment first,
        @Nullable Moment last,
        int from,
        int to,
        Footing footing,
        boolean isMarked,
        @Nullable DayOfWeek weekday,
        Set<Clue> clues) {

    /** What was guessed while reading a time. */
    enum Clue {
        YEAR_FROM_OTHER_END,
        SEVERAL,
        MONTH_BEFORE_DAY
    }

    boolean needsYear() {
        return (first != null && first.year() == 0) || (last != null && last.year() == 0);
    }

    /** Days or weeks whose month is still to be found. */
    boolean needsMonth() {
        return footing == Footing.HALF;
    }

    Time inMonthOf(Time month) {
        Moment from = month.first();
        if (from == null || first == null || last == null || from.month() == 0 || !isWithinMonth(month)) return this;
        return new Time(
                new Moment(from.year(), from.month(), first.day()),
                new Moment(from.year(), from.month(), last.day()),
                this.from,
                to,
                Footing.UNDATED,
                isMarked,
                weekday,
                clues);
    }

    private static boolean isWithinMonth(Time time) {
        return time.last() != null
                && time.month() == time.last().month()
                && time.year() == time.last().year();
    }

    boolean isImpossible() {
        return (first != null && first.year() < 0) || (last != null && last.year() < 0);
    }

    /** The month it begins or ends in, for finding its year from its neighbours; 0 for a bare year. */
    int month() {
        return first != null ? first.month() : last != null ? last.month() : 0;
    }

    int year() {
        return first != null ? first.year() : last != null ? last.year() : 0;
    }

    /** The same with the missing year; a range that runs over New Year ends in the next one. */
    Time inYear(int year) {
        Moment begin = first == null || first.hasYear() ? first : first.withYear(year);
        if (last == null || last.hasYear()) return with(begin, last);
        boolean isNextYear = begin != null && begin.month() > last.month();
        return with(begin, last.withYear(isNextYear ? year + 1 : year));
    }

    Time with(@Nullable Moment begin, @Nullable Moment end) {
        return new Time(begin, end, from, to, footing, isMarked, weekday, clues);
    }

    /** The period; throws {@link UnreadablePeriod} when no calendar holds it. */
    Period period(String written) {
        if (first != null && first.equals(last)) return Period.single(first.point(written));
        CalendarPoint begin = first == null ? null : first.point(written);
        CalendarPoint end = last == null ? null : last.point(written);
        return begin != null && begin.equals(end) ? Period.single(begin) : new Period(begin, end);
    }
}
