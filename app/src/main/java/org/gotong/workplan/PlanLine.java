package org.gotong.workplan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gotong.identity.PersonId;
import org.gotong.reading.Period;
import org.gotong.reading.Recurrence;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table as a line of the plan, before it is saved. Other lines are named by their titles: they may come into
 * being with the same file.
 *
 * @param changed the fields that differ from the line that is there already; of a new line all
 */
record PlanLine(
        String component,
        String partOf,
        String title,
        @Nullable String period,
        @Nullable String recurrence,
        List<Responsible> responsible,
        String person,
        String notes,
        List<String> waitsFor,
        @Nullable State state,
        @Nullable LocalDate stateOn,
        @Nullable Integer percent,
        List<OpenDoubt> doubts,
        Set<String> changed) {

    PlanLine {
        responsible = List.copyOf(responsible);
        waitsFor = List.copyOf(waitsFor);
        doubts = List.copyOf(doubts);
        changed = Set.copyOf(changed);
    }

    ActivityFacts facts(Set<ActivityId> needs) {
        return new ActivityFacts(title, time(), repeats(), responsible, person, notes, needs);
    }

    /** What the line says now, where the row changes it. */
    ActivityFacts change(ActivityFacts before, Set<ActivityId> needs) {
        return new ActivityFacts(
                title,
                changed.contains("when") ? time() : before.period(),
                changed.contains("recurrence") ? repeats() : before.recurrence(),
                changed.contains("responsible") ? responsible : before.responsible(),
                changed.contains("person") ? person : before.person(),
                changed.contains("notes") ? notes : before.notes(),
                changed.contains("waits-for") ? needs : before.needs());
    }

    /** The line as it is reported of, where the row says so. */
    Activity report(Activity activity, LocalDate today, @Nullable PersonId by, Instant now) {
        var status = changed.contains("state") || changed.contains("state-on")
                ? status(activity.status(), today, by)
                : activity.status();
        var progress = changed.contains("percent")
                ? percent == null ? null : new Progress(percent, today, by)
                : activity.progress();
        return activity.report(status, progress, now);
    }

    private @Nullable Status status(@Nullable Status before, LocalDate today, @Nullable PersonId by) {
        if (state == null) {
            return null;
        }
        // A date that stood there before belongs to the state before.
        if (stateOn != null && (before == null || changed.contains("state-on"))) {
            return new Status(state, stateOn, by);
        }
        return new Status(state, before != null && before.state() == state ? before.on() : today, by);
    }

    /** The doubts of a line whose named fields were brought. */
    List<OpenDoubt> doubtsAfter(List<OpenDoubt> before) {
        var open = new ArrayList<>(before);
        open.removeIf(doubt -> changed.contains(doubt.field()));
        open.addAll(doubts);
        return open;
    }

    private @Nullable Period time() {
        return period == null ? null : Period.parse(period);
    }

    private @Nullable Recurrence repeats() {
        return recurrence == null ? null : Recurrence.parse(recurrence);
    }
}
