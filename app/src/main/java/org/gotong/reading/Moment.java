package org.gotong.reading;

import java.time.YearMonth;

/** A point in time as far as it is written: a part that is missing is 0. */
record Moment(int year, int month, int day) {
    /** Stands for the last day of a month whose length is not known yet. */
    static final int LAST = 99;

    private static final int MOST_DAYS = 31;

    static Moment year(int year) {
        return new Moment(year, 0, 0);
    }

    static Moment month(int year, int month) {
        return new Moment(year, month, 0);
    }

    Moment withYear(int other) {
        return new Moment(other, month, day);
    }

    Moment withMonth(int other) {
        return new Moment(year, other, day);
    }

    boolean hasYear() {
        return year > 0;
    }

    boolean hasDay() {
        return day > 0;
    }

    CalendarPoint point(String written) {
        int last = day > MOST_DAYS && day > LAST - MOST_DAYS
                ? YearMonth.of(year, month).lengthOfMonth() - (LAST - day)
                : day;
        var point = new CalendarPoint(year, month, last);
        point.check(day > 0 ? 3 : month > 0 ? 2 : 1, written);
        return point;
    }
}
