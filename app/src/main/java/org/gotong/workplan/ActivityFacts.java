package org.gotong.workplan;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.gotong.reading.Period;
import org.gotong.reading.Recurrence;
import org.jspecify.annotations.Nullable;

/**
 * What a plan says of an activity, all of which a person may change.
 *
 * @param period null when not dated
 * @param recurrence null when it happens once
 * @param person somebody by name beside the organisations; may be empty
 * @param needs the activities that must be done before it
 */
record ActivityFacts(
        String title,
        @Nullable Period period,
        @Nullable Recurrence recurrence,
        List<Responsible> responsible,
        String person,
        String notes,
        Set<ActivityId> needs) {

    ActivityFacts {
        responsible = List.copyOf(responsible);
        needs = Set.copyOf(needs);
    }

    static ActivityFacts titled(String title) {
        return new ActivityFacts(title, null, null, List.of(), "", "", Set.of());
    }

    ActivityFacts chargedTo(List<Responsible> others) {
        return new ActivityFacts(title, period, recurrence, others, person, notes, needs);
    }

    ActivityFacts waitingFor(Set<ActivityId> others) {
        return new ActivityFacts(title, period, recurrence, responsible, person, notes, others);
    }

    ActivityFacts at(@Nullable Period other) {
        return new ActivityFacts(title, other, recurrence, responsible, person, notes, needs);
    }

    /** Would a calendar that holds the other facts show something wrong? */
    boolean isSameInCalendar(ActivityFacts other) {
        return title.equals(other.title)
                && Objects.equals(period, other.period)
                && Objects.equals(recurrence, other.recurrence);
    }

    /** Does the field say the same in both? */
    boolean isSame(String field, ActivityFacts other) {
        return switch (field) {
            case "title" -> title.equals(other.title);
            case "period" -> Objects.equals(period, other.period);
            case "recurrence" -> Objects.equals(recurrence, other.recurrence);
            case "responsible" -> responsible.equals(other.responsible);
            case "notes" -> notes.equals(other.notes);
            default -> true;
        };
    }
}
