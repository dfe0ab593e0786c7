package org.gotong.workplan;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gotong.platform.pages.Faults;
import org.jspecify.annotations.Nullable;

/** All activities of one programme, in the order of the plan: a component, what it gathers, and the parts of these. */
final class Plan {

    /** Stands for the top, where no parent is. */
    private static final ActivityId TOP = new ActivityId(new java.util.UUID(0, 0));

    private final Map<ActivityId, Activity> byId;
    private final Map<ActivityId, List<Activity>> byParent;

    Plan(List<Activity> activities) {
        byId = activities.stream().collect(toMap(Activity::id, a -> a, (a, _) -> a, LinkedHashMap::new));
        byParent = activities.stream()
                .sorted(Comparator.comparingInt(Activity::position).thenComparing(a -> a.id().value()))
                .collect(groupingBy(a -> a.parent() == null ? TOP : a.parent()));
    }

    Map<ActivityId, Activity> byId() {
        return byId;
    }

    /** Every line, parents before their children. */
    List<Activity> lines() {
        var lines = new ArrayList<Activity>(byId.size());
        add(null, lines);
        return lines;
    }

    private void add(@Nullable ActivityId parent, List<Activity> lines) {
        for (var child : under(parent)) {
            lines.add(child);
            add(child.id(), lines);
        }
    }

    List<Activity> under(@Nullable ActivityId parent) {
        return byParent.getOrDefault(parent == null ? TOP : parent, List.of());
    }

    List<Activity> components() {
        return under(null).stream().filter(Activity::isComponent).toList();
    }

    Optional<Activity> find(@Nullable ActivityId id) {
        return Optional.ofNullable(id).map(byId::get);
    }

    boolean isEmpty() {
        return byId.isEmpty();
    }

    /** 0 at the top. */
    int depth(Activity activity) {
        return find(activity.parent()).map(parent -> depth(parent) + 1).orElse(0);
    }

    /** The component that the line stands in; empty for a component itself and for what stands in none. */
    Optional<Activity> componentOf(Activity activity) {
        return find(activity.parent())
                .flatMap(parent -> parent.isComponent() ? Optional.of(parent) : componentOf(parent));
    }

    /** The first component of that title. */
    Optional<Activity> component(String title) {
        return components().stream()
                .filter(component -> component.title().equalsIgnoreCase(title.strip()))
                .findFirst();
    }

    int nextPosition(@Nullable ActivityId parent) {
        var siblings = under(parent);
        return siblings.isEmpty() ? 0 : siblings.getLast().position() + 1;
    }

    /** The lines that a line of that kind may stand under: a plan is three levels deep. */
    List<Activity> parentsFor(Kind kind, @Nullable ActivityId itself) {
        if (kind == Kind.COMPONENT) {
            return List.of();
        }
        var hasParts = itself != null && !under(itself).isEmpty();
        return lines().stream()
                .filter(line -> !line.id().equals(itself))
                .filter(line -> line.isComponent() || !hasParts && !isPart(line))
                .toList();
    }

    /** A part of an activity has no parts itself. */
    private boolean isPart(Activity line) {
        return find(line.parent()).filter(parent -> !parent.isComponent()).isPresent();
    }

    /** May the line stand there and wait for these? */
    Faults check(@Nullable ActivityId itself, Kind kind, @Nullable ActivityId parent, Set<ActivityId> needs) {
        var faults = Faults.none();
        if (parent != null
                && parentsFor(kind, itself).stream().noneMatch(line -> line.id().equals(parent))) {
            faults.add("parent", "activity.parent");
        }
        for (var need : needs) {
            var other = byId.get(need);
            if (other == null || other.isComponent()) {
                faults.add("needs", "activity.needs");
            } else if (itself != null && waitsFor(other, itself)) {
                faults.add("needs", "activity.circle", other.title());
            }
        }
        return faults;
    }

    /** Does the line wait for the other one, be it over many others? */
    boolean waitsFor(Activity line, ActivityId other) {
        var seen = new HashSet<ActivityId>();
        var open = new ArrayDeque<ActivityId>(List.of(line.id()));
        while (!open.isEmpty()) {
            var next = open.pop();
            if (next.equals(other)) {
                return true;
            }
            if (seen.add(next)) {
                find(next).ifPresent(found -> open.addAll(found.facts().needs()));
            }
        }
        return false;
    }

    /** Those that wait for the line itself, in the order of the plan. */
    List<Activity> waitingFor(ActivityId id) {
        return lines().stream()
                .filter(line -> line.facts().needs().contains(id))
                .toList();
    }

    /** The two that change places when the line moves by one; empty at the end of its row. */
    Optional<Activity> neighbour(Activity line, int step) {
        var siblings = under(line.parent());
        var at = siblings.indexOf(line) + step;
        return at >= 0 && at < siblings.size() ? Optional.of(siblings.get(at)) : Optional.empty();
    }
}
