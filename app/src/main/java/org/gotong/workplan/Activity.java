package org.gotong.workplan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.gotong.platform.ids.NewId;
import org.gotong.programmes.ProgrammeId;
import org.jspecify.annotations.Nullable;

/**
 * One line of a programme's work plan: a component that gathers others, or something to be done.
 *
 * @param parent the component or activity it stands under; null at the top
 * @param position its place among those under the same parent
 * @param status null while nobody has recorded anything
 * @param doubts guesses of the reading that nobody has confirmed
 * @param reading the reading it came from; null when it was typed
 * @param sequence rises with every change of title or time, as calendars demand
 */
record Activity(
        ActivityId id,
        ProgrammeId programme,
        Kind kind,
        @Nullable ActivityId parent,
        int position,
        ActivityFacts facts,
        @Nullable Status status,
        @Nullable Progress progress,
        List<OpenDoubt> doubts,
        @Nullable ReadingId reading,
        int sequence,
        Instant changedAt,
        int version) {

    Activity {
        doubts = List.copyOf(doubts);
    }

    static Activity plan(
            ProgrammeId programme,
            Kind kind,
            @Nullable ActivityId parent,
            int position,
            ActivityFacts facts,
            Instant now) {
        return new Activity(
                new ActivityId(NewId.next()),
                programme,
                kind,
                parent,
                position,
                facts,
                null,
                null,
                List.of(),
                null,
                0,
                now,
                0);
    }

    /** Came out of a reading, with what it had to guess. */
    Activity readBy(ReadingId origin, List<OpenDoubt> guesses) {
        return new Activity(
                id, programme, kind, parent, position, facts, status, progress, guesses, origin, sequence, changedAt,
                version);
    }

    /** The same with these guesses for somebody to confirm. */
    Activity doubting(List<OpenDoubt> guesses) {
        return new Activity(
                id, programme, kind, parent, position, facts, status, progress, guesses, reading, sequence, changedAt,
                version);
    }

    /** Comes into the plan with what is already known of it. */
    Activity reported(@Nullable Status known, @Nullable Progress done) {
        return new Activity(
                id, programme, kind, parent, position, facts, known, done, doubts, reading, sequence, changedAt,
                version);
    }

    /** A field that somebody changes is no longer in doubt. */
    Activity change(ActivityFacts now, Instant at) {
        var moved = facts.isSameInCalendar(now) ? sequence : sequence + 1;
        var open = doubts.stream()
                .filter(doubt -> now.isSame(doubt.field(), facts))
                .toList();
        return new Activity(
                id, programme, kind, parent, position, now, status, progress, open, reading, moved, at, version);
    }

    /** Null takes the record back: nobody knows then. */
    Activity report(@Nullable Status newStatus, @Nullable Progress newProgress, Instant at) {
        var cancels = isCancelled() != (newStatus != null && newStatus.state() == State.CANCELLED);
        return new Activity(
                id,
                programme,
                kind,
                parent,
                position,
                facts,
                newStatus,
                newProgress,
                doubts,
                reading,
                cancels ? sequence + 1 : sequence,
                at,
                version);
    }

    Activity withFacts(ActivityFacts now) {
        return new Activity(
                id, programme, kind, parent, position, now, status, progress, doubts, reading, sequence, changedAt,
                version);
    }

    /** Says again what it said before a change; its place is its own matter. Calendars hear of it as of any change. */
    Activity goBack(Activity before, Instant at) {
        var same = facts.isSameInCalendar(before.facts) && isCancelled() == before.isCancelled();
        return new Activity(
                id,
                programme,
                kind,
                parent,
                position,
                before.facts,
                before.status,
                before.progress,
                before.doubts,
                reading,
                same ? sequence : sequence + 1,
                at,
                version);
    }

    Activity withoutDoubts() {
        return new Activity(
                id, programme, kind, parent, position, facts, status, progress, List.of(), reading, sequence, changedAt,
                version);
    }

    Activity moveTo(@Nullable ActivityId newParent, int newPosition) {
        return new Activity(
                id,
                programme,
                kind,
                newParent,
                newPosition,
                facts,
                status,
                progress,
                doubts,
                reading,
                sequence,
                changedAt,
                version);
    }

    String title() {
        return facts.title();
    }

    boolean isComponent() {
        return kind == Kind.COMPONENT;
    }

    boolean isCancelled() {
        return status != null && status.state() == State.CANCELLED;
    }

    boolean isDone() {
        return status != null && status.state() == State.DONE;
    }

    /** The last date on which anybody said anything about how it goes; null when nobody ever did. */
    @Nullable
    LocalDate lastReport() {
        if (status == null || progress == null) {
            return status != null ? status.on() : progress != null ? progress.on() : null;
        }
        return status.on().isAfter(progress.on()) ? status.on() : progress.on();
    }

    /** Its fields as the history keeps them; others are named by their titles, for they may be gone when somebody reads it. */
    Map<String, Object> fields(Function<ActivityId, String> titleOf) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("title", facts.title());
        put(fields, "period", facts.period() == null ? null : facts.period().text());
        put(
                fields,
                "recurrence",
                facts.recurrence() == null ? null : facts.recurrence().rule());
        put(fields, "responsible", names());
        put(fields, "person", facts.person());
        put(fields, "notes", facts.notes());
        put(fields, "waitsFor", facts.needs().stream().map(titleOf).sorted().toList());
        put(fields, "parent", parent == null ? null : titleOf.apply(parent));
        put(fields, "state", status == null ? null : status.state().code());
        put(fields, "stateOn", status == null ? null : status.on().toString());
        put(fields, "percent", progress == null ? null : progress.percent());
        put(fields, "percentOn", progress == null ? null : progress.on().toString());
        return fields;
    }

    private List<String> names() {
        return facts.responsible().stream().map(Responsible::name).toList();
    }

    private static void put(Map<String, Object> fields, String name, @Nullable Object value) {
        if (value != null && !value.equals("") && !value.equals(List.of())) {
            fields.put(name, value);
        }
    }
}
