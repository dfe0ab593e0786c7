package org.gotong.workplan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.gotong.identity.Viewer;
import org.gotong.platform.history.History;
import org.gotong.platform.history.Recording;
import org.gotong.platform.time.Today;
import org.gotong.platform.web.LostRace;
import org.gotong.programmes.ProgrammeId;
import org.gotong.programmes.ProgrammeSummary;
import org.gotong.undo.Remembered;
import org.gotong.undo.Step;
import org.gotong.undo.Undo;
import org.gotong.undo.UndoId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Every change of a plan, together with its line in the programme's history and its place in the search. */
@Component
class WritePlan {

    static final String KIND = "workplan.activity";

    private final Activities activities;
    private final History history;
    private final PlanIndex index;
    private final Undo undo;
    private final Today today;

    WritePlan(Activities activities, History history, PlanIndex index, Undo undo, Today today) {
        this.activities = activities;
        this.history = history;
        this.index = index;
        this.undo = undo;
        this.today = today;
    }

    @Transactional
    Activity add(Viewer by, ProgrammeSummary programme, Kind kind, @Nullable ActivityId parent, ActivityFacts facts) {
        var position = activities.plan(programme.id()).nextPosition(parent);
        var activity = Activity.plan(programme.id(), kind, parent, position, facts, today.now());
        addAll(by, List.of(activity));
        return activity;
    }

    @Transactional
    void addAll(Viewer by, List<Activity> added) {
        if (added.isEmpty()) {
            return;
        }
        var programme = added.getFirst().programme();
        activities.insert(added);
        recordAll(
                by, programme, activities.plan(programme).byId(), added.stream().map(one -> new Changed(null, one)));
        index.put(programme, added);
    }

    /** A line before and after a change; null before it came and after it went. */
    record Changed(@Nullable Activity before, @Nullable Activity after) {

        Activity either() {
            return Objects.requireNonNull(after == null ? before : after);
        }
    }

    /**
     * Adds, changes and takes out many lines at once; those that go have nothing under them but what goes as well. {@link
     * LostRace} when one is not the version any more that is changed.
     *
     * @param all the lines of the plan with these, by which the history names them
     */
    @Transactional
    void writeAll(Viewer by, ProgrammeId programme, List<Changed> lines, Map<ActivityId, Activity> all) {
        var added = lines.stream()
                .filter(line -> line.before() == null)
                .map(Changed::either)
                .toList();
        var gone = lines.stream()
                .filter(line -> line.after() == null)
                .map(line -> line.either().id())
                .toList();
        var changed = lines.stream()
                .filter(line -> line.before() != null && line.after() != null)
                .map(Changed::either)
                .toList();
        activities.insert(added);
        activities.updateAll(changed).stream().findFirst().ifPresent(lost -> {
            throw new LostRace(lost);
        });
        activities.deleteAll(gone, now());
        index.put(programme, Stream.concat(added.stream(), changed.stream()).toList());
        index.removeAll(gone);
        recordAll(by, programme, all, lines.stream());
    }

    private void recordAll(Viewer by, ProgrammeId programme, Map<ActivityId, Activity> all, Stream<Changed> lines) {
        history.recordAll(
                by,
                lines.map(line -> new Recording(
                                programme.value(),
                                KIND,
                                line.either().id().value(),
                                fields(all, line.before()),
                                fields(all, line.after())))
                        .toList());
    }

    /** The version is the one that the person saw; {@link LostRace} when it is no longer. */
    @Transactional
    UndoId change(Viewer by, Activity before, @Nullable ActivityId parent, ActivityFacts facts, int seen) {
        unlessChanged(before, seen);
        var after = before.change(facts, now());
        if (!Objects.equals(parent, before.parent())) {
            after = after.moveTo(parent, activities.plan(before.programme()).nextPosition(parent));
        }
        return saveAndRemember(by, before, after);
    }

    /** Moves these along with the one they wait for; one step takes all of them back, and the move itself. */
    @Transactional
    UndoId shift(Viewer by, ShiftOffer offer, List<ShiftOffer.Line> lines) {
        var steps = new ArrayList<>(List.of(offer.before()));
        for (var line : lines) {
            var before = line.activity();
            var after = before.change(before.facts().at(line.to()), now());
            save(by, before, after);
            steps.add(ChangedActivities.Changed.of(before, after));
        }
        var moved = offer.moved();
        return undo.remember(
                by,
                Step.change(
                        RevertActivities.KIND,
                        moved.programme(),
                        moved.id(),
                        moved.title(),
                        new ChangedActivities(steps)));
    }

    @Transactional
    UndoId report(Viewer by, Activity before, @Nullable Status status, @Nullable Progress progress, int seen) {
        unlessChanged(before, seen);
        return saveAndRemember(by, before, before.report(status, progress, now()));
    }

    @Transactional
    UndoId settle(Viewer by, Activity before) {
        return saveAndRemember(by, before, before.withoutDoubts());
    }

    /** One place up (-1) or down (1) among its own; empty at the end of its row. */
    @Transactional
    Optional<UndoId> move(Viewer by, Activity activity, int step) {
        var plan = activities.plan(activity.programme());
        var other = plan.neighbour(activity, step);
        if (other.isEmpty()) {
            return Optional.empty();
        }
        var before = ids(plan.under(activity.parent()));
        var after = new ArrayList<>(before);
        Collections.swap(
                after, before.indexOf(activity.id()), before.indexOf(other.get().id()));
        order(by, activity, after, plan);
        var order = new RevertOrder.Order(
                activity.parent() == null ? null : activity.parent().value(), values(before), values(after));
        return Optional.of(undo.remember(
                by, Step.change(RevertOrder.KIND, activity.programme(), activity.id(), activity.title(), order)));
    }

    /** Puts the lines beside the moved one into that order. */
    @Transactional
    void order(Viewer by, Activity moved, List<ActivityId> order, Plan plan) {
        // Numbered anew, because two lines may bear one position since somebody added both at the same time.
        for (int i = 0; i < order.size(); i++) {
            var line = plan.find(order.get(i)).orElseThrow();
            if (line.position() != i) {
                activities.place(line.moveTo(moved.parent(), i));
            }
        }
        history.record(
                by,
                moved.programme().value(),
                KIND,
                moved.id().value(),
                position(moved, ids(plan.under(moved.parent())).indexOf(moved.id())),
                position(moved, order.indexOf(moved.id())));
    }

    /** Into the bin; what stands under it moves up to where it stood. */
    @Transactional
    UndoId remove(Viewer by, Activity activity) {
        var content = RemovedActivity.of(activity, activities.plan(activity.programme()));
        takeOut(by, activity);
        return undo.remember(by, Step.removal(KIND, activity.programme(), activity.id(), activity.title(), content));
    }

    /** Out of the plan without a way back of its own: it goes with others that come back together. */
    @Transactional
    void takeOut(Viewer by, Activity activity) {
        var plan = activities.plan(activity.programme());
        var position = plan.nextPosition(activity.parent());
        for (var part : plan.under(activity.id())) {
            activities.place(part.moveTo(activity.parent(), position++));
        }
        activities.delete(activity.id(), now());
        index.remove(activity.id());
        record(by, plan, activity, null);
    }

    /** Back into the plan, as it was. */
    @Transactional
    void restore(Viewer by, Activity activity, Remembered removed) {
        activities.insert(List.of(activity));
        var fields = fields(activities.plan(activity.programme()).byId(), activity);
        history.record(
                by,
                activity.programme().value(),
                KIND,
                activity.id().value(),
                null,
                removed.restored(Objects.requireNonNull(fields)));
        index.put(activity.programme(), List.of(activity));
    }

    /** Says again what it said before that change. */
    @Transactional
    void putBack(Viewer by, Activity now, Activity before, Remembered changed) {
        activities.update(before);
        var lines = activities.plan(now.programme()).byId();
        history.record(
                by,
                now.programme().value(),
                KIND,
                now.id().value(),
                fields(lines, now),
                changed.restored(Objects.requireNonNull(fields(lines, before))));
        index.put(now.programme(), List.of(before));
    }

    private static List<ActivityId> ids(List<Activity> lines) {
        return lines.stream().map(Activity::id).toList();
    }

    private static List<UUID> values(List<ActivityId> ids) {
        return ids.stream().map(ActivityId::value).toList();
    }

    private static Map<String, Object> position(Activity activity, int position) {
        return Map.of("title", activity.title(), "position", position + 1);
    }

    private UndoId saveAndRemember(Viewer by, Activity before, Activity after) {
        save(by, before, after);
        var content = new ChangedActivities(List.of(ChangedActivities.Changed.of(before, after)));
        return undo.remember(
                by, Step.change(RevertActivities.KIND, before.programme(), before.id(), before.title(), content));
    }

    private void save(Viewer by, Activity before, Activity after) {
        activities.update(after);
        record(by, activities.plan(before.programme()), before, after);
        index.put(after.programme(), List.of(after));
    }

    private void record(Viewer by, Plan plan, @Nullable Activity before, @Nullable Activity after) {
        var about = Objects.requireNonNull(after == null ? before : after);
        recordAll(by, about.programme(), plan.byId(), Stream.of(new Changed(before, after)));
    }

    private static @Nullable Map<String, Object> fields(Map<ActivityId, Activity> all, @Nullable Activity activity) {
        return activity == null
                ? null
                : activity.fields(id -> {
                    var other = all.get(id);
                    return other == null ? "" : other.title();
                });
    }

    private static void unlessChanged(Activity activity, int seen) {
        if (activity.version() != seen) {
            throw new LostRace(activity.id());
        }
    }

    private Instant now() {
        return today.now();
    }
}
