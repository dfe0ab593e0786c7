package org.gotong.workplan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.gotong.programmes.ProgrammeSummary;
import org.jspecify.annotations.Nullable;

/**
 * How an activity stands on a day. It follows from its dates and from what was recorded, and is never stored: tomorrow it
 * may be another one.
 *
 * @param since the date that the words name: of the record, of the last report, or of the deadline
 * @param days how late it is, or how soon it begins or is due; 0 where that says nothing
 */
record Outlook(Sign sign, @Nullable LocalDate since, long days) {

    /** This many days ahead something begins to be soon. */
    static final int SOON = 30;

    enum Sign {
        DONE("ok"),
        RUNNING("info"),
        POSTPONED("warn"),
        CANCELLED(""),
        /** Its last day is past and nobody recorded that it is done. */
        LATE("bad"),
        /** Its last day is near. */
        DUE("warn"),
        /** Its first day is near. */
        SOON("info"),
        /** By its dates it should be under way, but nobody recorded it. */
        EXPECTED("info"),
        PLANNED(""),
        CONTINUOUS("info"),
        UNDATED(""),
        /** The programme is over and nobody ever said how this ended: not known, which is not the same as late. */
        UNREPORTED("");

        private final String tone;

        Sign(String tone) {
            this.tone = tone;
        }

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        String tone() {
            return tone;
        }
    }

    static Outlook of(Activity activity, ProgrammeSummary programme, LocalDate today) {
        var status = activity.status();
        if (status != null && status.state() != State.RUNNING) {
            return new Outlook(Sign.valueOf(status.state().name()), status.on(), 0);
        }
        return programme.isOver(today) ? unreported(activity, programme) : open(activity, today);
    }

    /** Since the last report; where there is none, since something should have been heard: the end of the activity or of all. */
    private static Outlook unreported(Activity activity, ProgrammeSummary programme) {
        var report = activity.lastReport();
        return new Outlook(Sign.UNREPORTED, report != null ? report : silentSince(activity, programme), 0);
    }

    private static @Nullable LocalDate silentSince(Activity activity, ProgrammeSummary programme) {
        var own = activity.facts().period() == null
                ? null
                : activity.facts().period().last();
        var end = programme.endedOn() != null ? programme.endedOn() : programme.endsOn();
        return own != null && (end == null || own.isBefore(end)) ? own : end;
    }

    private static Outlook open(Activity activity, LocalDate today) {
        var period = activity.facts().period();
        if (period == null || period.isContinuous()) {
            return undated(activity);
        }
        var first = period.first();
        var last = period.last();
        if (last != null && last.isBefore(today)) {
            return new Outlook(Sign.LATE, last, ChronoUnit.DAYS.between(last, today));
        }
        if (first != null && first.isAfter(today)) {
            var days = ChronoUnit.DAYS.between(today, first);
            return days <= SOON ? new Outlook(Sign.SOON, first, days) : new Outlook(Sign.PLANNED, first, 0);
        }
        if (last != null && ChronoUnit.DAYS.between(today, last) <= SOON) {
            return new Outlook(Sign.DUE, last, ChronoUnit.DAYS.between(today, last));
        }
        return running(activity, first);
    }

    private static Outlook running(Activity activity, @Nullable LocalDate first) {
        var status = activity.status();
        if (status != null) {
            return new Outlook(Sign.RUNNING, status.on(), 0);
        }
        // A deadline far ahead says nothing about when the work begins.
        return new Outlook(first == null ? Sign.PLANNED : Sign.EXPECTED, first, 0);
    }

    private static Outlook undated(Activity activity) {
        if (activity.status() != null) {
            return new Outlook(Sign.RUNNING, activity.status().on(), 0);
        }
        if (activity.facts().period() != null) {
            return new Outlook(Sign.CONTINUOUS, null, 0);
        }
        return new Outlook(activity.facts().recurrence() == null ? Sign.UNDATED : Sign.PLANNED, null, 0);
    }
}
