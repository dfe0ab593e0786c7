package org.gotong.workplan;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Method;
import biweekly.property.Status;
import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.ICalDate;
import biweekly.util.Recurrence;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.gotong.platform.pages.Words;
import org.gotong.reading.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A plan as a calendar to subscribe to. Only what has a date is in it: an open end shows the day it begins, a deadline the
 * day it is due. Calendars know an activity by its id, and a change of it by the sequence.
 */
@Component
class WorkplanCalendar {

    private final Words words;

    WorkplanCalendar(Words words) {
        this.words = words;
    }

    String of(ShownPlan plan, String title, String site, java.util.Locale language) {
        var calendar = new ICalendar();
        calendar.setProductId("-//Gotong//Work plan//EN");
        calendar.setMethod(Method.publish());
        calendar.setName(title);
        // The name by which older calendars know the same.
        calendar.addExperimentalProperty("X-WR-CALNAME", title);
        for (var row : plan.rows()) {
            event(row, site + plan.programme().address(), language).ifPresent(calendar::addEvent);
        }
        return Biweekly.write(calendar).go();
    }

    private Optional<VEvent> event(PlanRow row, String address, java.util.Locale language) {
        var period = row.period();
        var days = period == null ? null : days(row, period);
        if (period == null || days == null) {
            return Optional.empty();
        }
        var event = new VEvent();
        var activity = row.activity();
        event.setUid(activity.id().text() + "@gotong");
        event.setDateTimeStamp(Date.from(activity.changedAt()));
        event.setLastModified(Date.from(activity.changedAt()));
        event.setSequence(activity.sequence());
        event.setSummary(summary(row, period, language));
        event.setDateStart(new DateStart(day(days.first()), false));
        event.setDateEnd(new DateEnd(day(days.last().plusDays(1)), false));
        event.setRecurrenceRule(rule(row, period));
        event.setUrl(address + "/workplan/" + activity.id().text());
        var notes = description(row, language);
        event.setDescription(notes.isEmpty() ? null : notes);
        if (activity.isCancelled()) {
            event.setStatus(Status.cancelled());
        }
        return Optional.of(event);
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

    private String summary(PlanRow row, Period period, java.util.Locale language) {
        if (row.activity().facts().recurrence() != null) {
            return row.title();
        }
        if (period.first() == null) {
            return words.get(language, "workplan.calendar.due", row.title());
        }
        return period.last() == null ? words.get(language, "workplan.calendar.starts", row.title()) : row.title();
    }

    private String description(PlanRow row, java.util.Locale language) {
        var names = String.join(
                ", ", row.responsible().stream().map(who -> who.name(language)).toList());
        var notes = row.activity().facts().notes();
        if (names.isEmpty()) {
            return notes;
        }
        var charge = words.get(language, "workplan.calendar.responsible", names);
        return notes.isEmpty() ? charge : charge + "\n" + notes;
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
            rule.until(new ICalDate(day(period.last()), false));
        }
        return rule.build();
    }

    // biweekly writes a day in the zone of the machine, so the day has to begin there.
    private static Date day(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
    }
}
