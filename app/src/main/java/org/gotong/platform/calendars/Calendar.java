package org.gotong.platform.calendars;

import biweekly.Biweekly;
import biweekly.ICalDataType;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Status;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A calendar to subscribe to. It bears no METHOD: that is for calendars sent by mail, of which somebody is the organiser.
 *
 * @param file the name of its file, without an ending
 * @param title the name under which calendar programs list it
 */
public record Calendar(String file, String title, List<CalendarEntry> entries) {

    private static final MediaType TYPE = MediaType.parseMediaType("text/calendar;charset=UTF-8");

    /** Programs that let the calendar itself say it ask again this often. */
    private static final String REFRESH = "PT6H";

    public ResponseEntity<String> answer() {
        return ResponseEntity.ok()
                .contentType(TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + file + ".ics\"")
                .body(text());
    }

    public String text() {
        var calendar = new ICalendar();
        calendar.setProductId("-//Gotong//Work plan//EN");
        calendar.setName(title);
        calendar.addExperimentalProperty("REFRESH-INTERVAL", ICalDataType.DURATION, REFRESH);
        // The names by which older programs know the same two things.
        calendar.addExperimentalProperty("X-WR-CALNAME", title);
        calendar.addExperimentalProperty("X-PUBLISHED-TTL", REFRESH);
        entries.forEach(entry -> calendar.addEvent(event(entry)));
        return FoldedLines.of(Biweekly.write(calendar).go());
    }

    private static VEvent event(CalendarEntry entry) {
        var event = new VEvent();
        event.setUid(entry.uid());
        event.setDateTimeStamp(Date.from(entry.changedAt()));
        event.setLastModified(Date.from(entry.changedAt()));
        event.setSequence(entry.sequence());
        event.setSummary(entry.summary());
        event.setDateStart(new DateStart(day(entry.first()), false));
        event.setDateEnd(new DateEnd(day(entry.last().plusDays(1)), false));
        event.setRecurrenceRule(entry.rule());
        event.setUrl(entry.address());
        event.setDescription(entry.description().isEmpty() ? null : entry.description());
        event.setStatus(entry.isCancelled() ? Status.cancelled() : null);
        return event;
    }

    /** biweekly writes a day in the zone of the machine, so the day has to begin there. */
    public static Date day(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
    }
}
