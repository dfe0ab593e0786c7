package org.gotong.workplan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gotong.identity.Viewer;
import org.gotong.platform.history.History;
import org.gotong.platform.time.Today;
import org.gotong.platform.web.LostRace;
import org.gotong.programmes.ProgrammeSummary;
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
    private final Today today;

    WritePlan(Activities activities, History history, PlanIndex index, Today today) {
        this.activities = activities;
        this.history = history;
        this.index = index;
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
        activities.insert(added);
        var plan = activities.plan(added.getFirst().programme());
        added.forEach(one -> record(by, plan, null, one));
        index.put(added.getFirst().programme(), added);
    }

    /** The version is the one that the person saw; {@link LostRace} when it is no longer. */
    @Transactional
    void change(Viewer by, Activity before, @Nullable ActivityId parent, ActivityFacts facts, int seen) {
        unlessChanged(before, seen);
        var after = before.change(facts, now());
        if (!Objects.equals(parent, before.parent())) {
            after = after.moveTo(parent, activities.plan(before.programme()).nextPosition(parent));
        }
        save(by, before, after);
    }

    @Transactional
    void report(Viewer by, Activity before, @Nullable Status status, @Nullable Progress progress, int seen) {
        unlessChanged(before, seen);
        save(by, before, before.report(status, progress, now()));
    }

    @Transactional
    void settle(Viewer by, Activity before) {
        save(by, before, before.withoutDoubts());
    }

    /** One place up (-1) or down (1) among its own. */
    @Transactional
    void move(Viewer by, Activity activity, int step) {
        var plan = activities.plan(activity.programme());
        var other = plan.neighbour(activity, step);
        if (other.isEmpty()) {
            return;
        }
        // Numbered anew, because two lines may bear one position since somebody added both at the same time.
        var siblings = new ArrayList<>(plan.under(activity.parent()));
        Collections.swap(siblings, siblings.indexOf(activity), siblings.indexOf(other.get()));
        for (int i = 0; i < siblings.size(); i++) {
            if (siblings.get(i).position() != i) {
                activities.place(siblings.get(i).moveTo(activity.parent(), i));
            }
        }
        history.record(
                by,
                activity.programme().value(),
                KIND,
                activity.id().value(),
                position(activity, siblings.indexOf(other.get())),
                position(activity, siblings.indexOf(activity)));
    }

    /** What stands under it moves up to where it stood. */
    @Transactional
    void remove(Viewer by, Activity activity) {
        var plan = activities.plan(activity.programme());
        var position = plan.nextPosition(activity.parent());
        for (var part : plan.under(activity.id())) {
            activities.place(part.moveTo(activity.parent(), position++));
        }
        activities.delete(activity.id());
        index.remove(activity.id());
        record(by, plan, activity, null);
    }

    private static Map<String, Object> position(Activity activity, int position) {
        return Map.of("title", activity.title(), "position", position + 1);
    }

    private void save(Viewer by, Activity before, Activity after) {
        activities.update(after);
        record(by, activities.plan(before.programme()), before, after);
        index.put(after.programme(), List.of(after));
    }

    private void record(Viewer by, Plan plan, @Nullable Activity before, @Nullable Activity after) {
        var about = Objects.requireNonNull(after == null ? before : after);
        history.record(
                by, about.programme().value(), KIND, about.id().value(), fields(plan, before), fields(plan, after));
    }

    private static @Nullable Map<String, Object> fields(Plan plan, @Nullable Activity activity) {
        return activity == null
                ? null
                : activity.fields(id -> plan.find(id).map(Activity::title).orElse(""));
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
