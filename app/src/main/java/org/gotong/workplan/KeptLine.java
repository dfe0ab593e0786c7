package org.gotong.workplan;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gotong.platform.ids.Id;
import org.gotong.reading.Period;
import org.gotong.reading.Recurrence;
import org.jspecify.annotations.Nullable;

/** A line of the plan as it was before an import changed it, so that it can be put back. */
record KeptLine(
        @Nullable UUID parent,
        int position,
        String title,
        @Nullable String period,
        @Nullable String recurrence,
        List<Responsible> responsible,
        String person,
        String notes,
        Set<UUID> needs,
        @Nullable Status status,
        @Nullable Progress progress,
        List<OpenDoubt> doubts) {

    static KeptLine of(Activity activity) {
        var facts = activity.facts();
        return new KeptLine(
                activity.parent() == null ? null : activity.parent().value(),
                activity.position(),
                facts.title(),
                facts.period() == null ? null : facts.period().text(),
                facts.recurrence() == null ? null : facts.recurrence().rule(),
                facts.responsible(),
                facts.person(),
                facts.notes(),
                facts.needs().stream().map(Id::value).collect(Collectors.toSet()),
                activity.status(),
                activity.progress(),
                activity.doubts());
    }

    /** The line as it was; calendars that hold it are told. */
    Activity putBack(Activity now, Set<ActivityId> there, Instant at) {
        var facts = new ActivityFacts(
                title,
                period == null ? null : Period.parse(period),
                recurrence == null ? null : Recurrence.parse(recurrence),
                responsible,
                person,
                notes,
                needs.stream().map(ActivityId::new).filter(there::contains).collect(Collectors.toSet()));
        var place = parent == null || !there.contains(new ActivityId(parent)) ? null : new ActivityId(parent);
        return now.change(facts, at)
                .report(status, progress, at)
                .doubting(doubts)
                .moveTo(place, position);
    }
}
