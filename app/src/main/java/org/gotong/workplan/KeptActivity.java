package org.gotong.workplan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gotong.identity.PersonId;
import org.gotong.organisations.OrganisationId;
import org.gotong.platform.ids.Id;
import org.gotong.programmes.ProgrammeId;
import org.gotong.reading.Period;
import org.gotong.reading.Recurrence;
import org.jspecify.annotations.Nullable;

/** An activity as undo keeps it: plain values, so that what was kept before the code changed can still be read. */
record KeptActivity(
        UUID id,
        UUID programme,
        Kind kind,
        @Nullable UUID parent,
        int position,
        String title,
        @Nullable String period,
        @Nullable String recurrence,
        List<Charge> responsible,
        String person,
        String notes,
        List<UUID> needs,
        @Nullable Said state,
        @Nullable Said percent,
        List<OpenDoubt> doubts,
        @Nullable UUID reading,
        int sequence,
        Instant changedAt,
        int version) {

    record Charge(@Nullable UUID organisation, String name) {}

    record Said(String what, LocalDate on, @Nullable UUID by) {}

    static KeptActivity of(Activity activity) {
        var facts = activity.facts();
        return new KeptActivity(
                activity.id().value(),
                activity.programme().value(),
                activity.kind(),
                value(activity.parent()),
                activity.position(),
                facts.title(),
                facts.period() == null ? null : facts.period().text(),
                facts.recurrence() == null ? null : facts.recurrence().rule(),
                facts.responsible().stream()
                        .map(who -> new Charge(value(who.organisation()), who.name()))
                        .toList(),
                facts.person(),
                facts.notes(),
                facts.needs().stream().map(ActivityId::value).sorted().toList(),
                said(activity.status()),
                said(activity.progress()),
                activity.doubts(),
                value(activity.reading()),
                activity.sequence(),
                activity.changedAt(),
                activity.version());
    }

    Activity activity() {
        return new Activity(
                new ActivityId(id),
                new ProgrammeId(programme),
                kind,
                parent == null ? null : new ActivityId(parent),
                position,
                facts(),
                state == null ? null : new Status(State.valueOf(state.what), state.on, person(state)),
                percent == null ? null : new Progress(Integer.parseInt(percent.what), percent.on, person(percent)),
                doubts,
                reading == null ? null : new ReadingId(reading),
                sequence,
                changedAt,
                version);
    }

    private ActivityFacts facts() {
        return new ActivityFacts(
                title,
                period == null ? null : Period.parse(period),
                recurrence == null ? null : Recurrence.parse(recurrence),
                responsible.stream().map(KeptActivity::responsible).toList(),
                person,
                notes,
                needs.stream().map(ActivityId::new).collect(Collectors.toSet()));
    }

    private static Responsible responsible(Charge charge) {
        return new Responsible(
                charge.organisation == null ? null : new OrganisationId(charge.organisation), charge.name);
    }

    private static @Nullable Said said(@Nullable Status status) {
        return status == null ? null : new Said(status.state().name(), status.on(), value(status.by()));
    }

    private static @Nullable Said said(@Nullable Progress progress) {
        return progress == null
                ? null
                : new Said(String.valueOf(progress.percent()), progress.on(), value(progress.by()));
    }

    private static @Nullable PersonId person(Said said) {
        return said.by == null ? null : new PersonId(said.by);
    }

    private static @Nullable UUID value(@Nullable Id id) {
        return id == null ? null : id.value();
    }
}
