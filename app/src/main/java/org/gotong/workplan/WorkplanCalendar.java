package org.gotong.workplan;

import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.ICalDate;
import biweekly.util.Recurrence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gotong.platform.calendars.Calendar;
import org.gotong.platform.calendars.CalendarEntry;
import org.gotong.platform.pages.Tongue;
import org.gotong.reading.Period;
import org.jspecify.annotations.Nullable;

/**
 * Activities as entries of a calendar. Only what has a date is in it: an open end shows the day it begins, a deadline the
 * day it is due. Calendars know an activity by its id, and a change of it by the sequence.
 */
final class WorkplanCalendar {

    private WorkplanCalendar() {}

    /** The plan's address comes with its host, as calendars are read far from here. */
    static Optional<CalendarEntry> entry(PlanRow row, String plan, Tongue tongue) {
        return Optional.ofNullable(row.period()).flatMap(period -> entry(row, period, plan, tongue));
    }

    /** What was removed a short while ago is shown as cancelled: a program that only adds would keep it for ever. */
    static CalendarEntry entry(GoneActivity gone, String plan) {
        return new CalendarEntry(
                uid(gone.id()),
                gone.sequence(),
                gone.goneAt(),
                gone.title(),
                "",
                gone.first(),
                gone.last(),
                null,
                plan,
                true);
    }

    private static Optional<CalendarEntry> entry(PlanRow row, Period period, String plan, Tongue tongue) {
        var activity = row.activity();
        return Optional.ofNullable(days(row, period))
                .map(days -> new CalendarEntry(
                        uid(activity.id()),
                        activity.sequence(),
                        activity.changedAt(),
                        summary(row, period, tongue),
                        description(row, tongue),
                        days.first(),
                        days.last(),
                        rule(row, period),
                        plan + "/" + activity.id().text(),
                        activity.isCancelled()));
    }

    private static String uid(ActivityId id) {
        return id.text() + "@gotong";
    }

    private record Days(LocalDate first, LocalDate last) {}

    private static @Nullable Days days(PlanRow row, Period period) {
        if (period.isContinuous()) {
            return null;
        }
        var first = period.first() == null ? period.last() : period.first();
        var recurrence = row.activity().facts().recurrence();
        if (first == null) {
            return null;
        }
        if (recurrence == null) {
            return new Days(first, period.first() == null || period.last() == null ? first : period.last());
        }
        // The first event must obey its own rule, or calendars show one day too many.
        var until = period.last() == null ? first.plusYears(10) : period.last();
        var occurrences = recurrence.occurrences(first, until);
        return occurrences.isEmpty() ? null : new Days(occurrences.getFirst(), occurrences.getFirst());
    }

    private static String summary(PlanRow row, Period period, Tongue tongue) {
        if (row.activity().facts().recurrence() != null) {
            return row.title();
        }
        if (period.first() == null) {
            return tongue.t("workplan.calendar.due", row.title());
        }
        return period.last() == null ? tongue.t("workplan.calendar.starts", row.title()) : row.title();
    }

    private static String description(PlanRow row, Tongue tongue) {
        var lines = new ArrayList<String>();
        if (!row.responsible().isEmpty()) {
            var names = row.responsible().stream()
                    .map(who -> who.name(tongue.locale()))
                    .toList();
            lines.add(tongue.t("workplan.calendar.responsible", String.join(", ", names)));
        }
        if (!row.activity().facts().notes().isEmpty()) {
            lines.add(row.activity().facts().notes());
        }
        return String.join("\n", lines);
    }

    private static @Nullable Recurrence rule(PlanRow row, Period period) {
        var recurrence = row.activity().facts().recurrence();
        if (recurrence == null) {
            return null;
        }
        var rule =
                new Recurrence.Builder(Frequency.valueOf(recurrence.frequency().name()));
        if (recurrence.interval() > 1) {
            rule.interval(recurrence.interval());
        }
        recurrence.months().forEach(rule::byMonth);
        recurrence.monthDays().forEach(rule::byMonthDay);
        recurrence.weekdays().forEach(weekday -> {
            var day = DayOfWeek.valueOf(weekday.day().name());
            if (weekday.nth() == 0) {
                rule.byDay(List.of(day));
            } else {
                rule.byDay(weekday.nth(), day);
            }
        });
        if (period.last() != null) {
            rule.until(new ICalDate(Calendar.day(period.last()), false));
        }
        return rule.build();
    }
}
