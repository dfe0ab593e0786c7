package org.gotong.platform.calendars;

import biweekly.util.Recurrence;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing in a calendar, of whole days: a day has no time zone, and stays the day it is wherever it is read.
 *
 * @param uid by which calendars know it for ever, however often it moves
 * @param sequence rises with every change that a calendar must show
 * @param last its last day, not the day after
 * @param rule how it comes back; null when it happens once
 * @param address its page, with host
 * @param isCancelled whether it does not take place: calendars then strike it out rather than forget it
 */
public record CalendarEntry(
        String uid,
        int sequence,
        Instant changedAt,
        String summary,
        String description,
        LocalDate first,
        LocalDate last,
        @Nullable Recurrence rule,
        String address,
        boolean isCancelled) {}
