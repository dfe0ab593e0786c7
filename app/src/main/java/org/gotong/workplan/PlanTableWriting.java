package org.gotong.workplan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gotong.identity.Viewer;
import org.gotong.imports.CheckedRow;
import org.gotong.imports.Outcome;
import org.gotong.imports.RowWriting;
import org.gotong.imports.WrittenRow;
import org.gotong.platform.time.Today;
import org.gotong.programmes.ProgrammeSummary;
import org.gotong.workplan.WritePlan.Changed;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Puts the lines of a table into a plan, and takes them out again; the plan is loaded once and followed in memory. */
final class PlanTableWriting implements RowWriting {

    private static final String CHANGED = "imports.kept.changed";
    private static final String GONE = "imports.kept.gone";
    private static final String USED = "imports.kept.used";

    private final Viewer by;
    private final ProgrammeSummary programme;
    private final WritePlan writePlan;
    private final JsonMapper json;
    private final Today today;

    private final Map<ActivityId, Activity> lines = new LinkedHashMap<>();
    private final Map<String, ActivityId> components = new HashMap<>();
    private final Map<String, ActivityId> byTitle = new HashMap<>();
    private final Map<String, Integer> positions = new HashMap<>();

    /** A component that came into being with the first line that named it. */
    private record Created(UUID component) {}

    PlanTableWriting(
            Viewer by, ProgrammeSummary programme, Plan plan, WritePlan writePlan, JsonMapper json, Today today) {
        this.by = by;
        this.programme = programme;
        this.writePlan = writePlan;
        this.json = json;
        this.today = today;
        plan.lines().forEach(this::know);
    }

    private void know(Activity line) {
        lines.put(line.id(), line);
        positions.merge(row(line.parent()), line.position() + 1, Math::max);
        if (line.isComponent()) {
            components.putIfAbsent(PlanTableReading.plain(line.title()), line.id());
        } else {
            byTitle.putIfAbsent(PlanTableReading.plain(line.title()), line.id());
        }
    }

    @Override
    public List<WrittenRow> save(List<CheckedRow> rows) {
        var changed = new ArrayList<Changed>();
        var written = new ArrayList<WrittenRow>();
        for (var row : rows) {
            var line = json.readValue(Objects.requireNonNull(row.facts()), PlanLine.class);
            written.add(row.outcome() == Outcome.NEW ? add(row, line, changed) : change(row, line, changed));
        }
        writePlan.writeAll(by, programme.id(), changed, lines);
        return written;
    }

    private WrittenRow add(CheckedRow row, PlanLine line, List<Changed> changed) {
        var before = changed.size();
        var parent = parent(line, changed);
        var activity = line.report(
                        Activity.plan(
                                programme.id(),
                                Kind.ACTIVITY,
                                parent,
                                next(parent),
                                line.facts(needs(line)),
                                today.now()),
                        today.date(),
                        by.person(),
                        today.now())
                .doubting(line.doubts());
        var created = changed.size() > before ? changed.getLast().either().id().value() : null;
        changed.add(new Changed(null, activity));
        know(activity);
        var done = WrittenRow.done(row, activity.id().value(), activity.version());
        return created == null ? done : done.with(json.writeValueAsString(new Created(created)));
    }

    private WrittenRow change(CheckedRow row, PlanLine line, List<Changed> changed) {
        var id = id(row);
        var before = lines.get(id);
        if (before == null || before.version() != row.version()) {
            return WrittenRow.kept(row, id.value(), before == null ? GONE : CHANGED);
        }
        var said = before.change(line.change(before.facts(), needs(line)), today.now());
        var after = line.report(said, today.date(), by.person(), today.now()).doubting(line.doubtsAfter(said.doubts()));
        if (line.changed().contains("component") || line.changed().contains("part-of")) {
            var parent = parent(line, changed);
            after = after.moveTo(parent, next(parent));
        }
        changed.add(new Changed(before, after));
        lines.put(id, after);
        return WrittenRow.done(row, id.value(), after.version() + 1);
    }

    private @Nullable ActivityId parent(PlanLine line, List<Changed> changed) {
        var part = line.partOf().isEmpty() ? null : byTitle.get(PlanTableReading.plain(line.partOf()));
        if (part != null) {
            return part;
        }
        return line.component().isEmpty()
                ? null
                : components.computeIfAbsent(
                        PlanTableReading.plain(line.component()), _ -> newComponent(line.component(), changed));
    }

    private ActivityId newComponent(String title, List<Changed> changed) {
        var component = Activity.plan(
                programme.id(), Kind.COMPONENT, null, next(null), ActivityFacts.titled(title), today.now());
        changed.add(new Changed(null, component));
        lines.put(component.id(), component);
        return component.id();
    }

    private int next(@Nullable ActivityId parent) {
        return positions.merge(row(parent), 1, Integer::sum) - 1;
    }

    private static String row(@Nullable ActivityId parent) {
        return parent == null ? "" : parent.text();
    }

    private Set<ActivityId> needs(PlanLine line) {
        var needs = new HashSet<ActivityId>();
        for (var title : line.waitsFor()) {
            var other = byTitle.get(PlanTableReading.plain(title));
            if (other != null) {
                needs.add(other);
            }
        }
        return needs;
    }

    @Override
    public List<WrittenRow> undo(List<CheckedRow> rows) {
        var leaving = leaving(rows);
        var used = usedBesides(leaving);
        var changed = new ArrayList<Changed>();
        var written = new ArrayList<WrittenRow>();
        for (var row : rows) {
            written.add(row.outcome() == Outcome.NEW ? remove(row, leaving, used, changed) : putBack(row, changed));
        }
        writePlan.writeAll(by, programme.id(), changed, lines);
        changed.stream()
                .filter(one -> one.after() == null)
                .forEach(one -> lines.remove(one.either().id()));
        return written;
    }

    /** What would go, for nobody changed it since. */
    private Set<ActivityId> leaving(List<CheckedRow> rows) {
        var leaving = new HashSet<ActivityId>();
        for (var row : rows) {
            var line = row.outcome() == Outcome.NEW ? lines.get(id(row)) : null;
            if (line != null && line.version() == row.version()) {
                leaving.add(line.id());
            }
        }
        return leaving;
    }

    /** Lines that others stand under or wait for, which do not go themselves. */
    private Set<ActivityId> usedBesides(Set<ActivityId> leaving) {
        var used = new HashSet<ActivityId>();
        lines.values().stream().filter(line -> !leaving.contains(line.id())).forEach(line -> uses(line, used));
        return used;
    }

    private static void uses(Activity line, Set<ActivityId> used) {
        used.addAll(line.facts().needs());
        if (line.parent() != null) {
            used.add(line.parent());
        }
    }

    private WrittenRow remove(CheckedRow row, Set<ActivityId> leaving, Set<ActivityId> used, List<Changed> changed) {
        var line = lines.get(id(row));
        if (line != null && (!leaving.contains(line.id()) || used.contains(line.id()))) {
            uses(line, used);
            return WrittenRow.kept(row, line.id().value(), leaving.contains(line.id()) ? USED : CHANGED);
        }
        if (line != null) {
            changed.add(new Changed(line, null));
        }
        component(row)
                .filter(component -> !used.contains(component.id()))
                .ifPresent(component -> changed.add(new Changed(component, null)));
        return WrittenRow.done(row, id(row).value(), row.version());
    }

    /** The one that came with this line; its other lines came later, and went before. */
    private Optional<Activity> component(CheckedRow row) {
        return Optional.ofNullable(row.before())
                .map(before -> json.readValue(before, Created.class))
                .map(created -> lines.get(new ActivityId(created.component())));
    }

    private WrittenRow putBack(CheckedRow row, List<Changed> changed) {
        var line = lines.get(id(row));
        if (line == null || line.version() != row.version()) {
            return WrittenRow.kept(row, id(row).value(), line == null ? GONE : CHANGED);
        }
        var before = json.readValue(Objects.requireNonNull(row.before()), KeptLine.class)
                .putBack(line, lines.keySet(), today.now());
        changed.add(new Changed(line, before));
        lines.put(line.id(), before);
        return WrittenRow.done(row, line.id().value(), before.version() + 1);
    }

    private static ActivityId id(CheckedRow row) {
        return new ActivityId(Objects.requireNonNull(row.record()));
    }
}
