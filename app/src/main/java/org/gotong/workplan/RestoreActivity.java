package org.gotong.workplan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.gotong.identity.Viewer;
import org.gotong.organisations.OrganisationDirectory;
import org.gotong.undo.Remark;
import org.gotong.undo.Remembered;
import org.gotong.undo.Undoable;
import org.gotong.undo.Undone;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Brings a line back into the plan: to its place, over its parts, into what waited for it. */
@Component
class RestoreActivity implements Undoable {

    private final WorkplanRules rules;
    private final Activities activities;
    private final WritePlan writePlan;
    private final OrganisationDirectory organisations;
    private final JsonMapper json;

    RestoreActivity(
            WorkplanRules rules,
            Activities activities,
            WritePlan writePlan,
            OrganisationDirectory organisations,
            JsonMapper json) {
        this.rules = rules;
        this.activities = activities;
        this.writePlan = writePlan;
        this.organisations = organisations;
        this.json = json;
    }

    @Override
    public String kind() {
        return WritePlan.KIND;
    }

    @Override
    public boolean mayUndo(Viewer viewer, Remembered remembered) {
        return rules.mayUndo(viewer, remembered);
    }

    @Override
    public Undone undo(Viewer by, Remembered remembered) {
        var removed = json.treeToValue(remembered.content(), RemovedActivity.class);
        var line = removed.activity().activity();
        var programme = rules.find(line.programme());
        if (programme == null) {
            return Undone.refused("", "undo.refused.gone");
        }
        var address = programme.address() + "/workplan/" + line.id().text();
        var plan = activities.plan(line.programme());
        if (plan.find(line.id()).isPresent()) {
            return Undone.refused(address, "undo.refused.exists");
        }
        var except = new ArrayList<Remark>();
        var back = charged(waitingFor(needs(removed, plan, except), placed(removed, plan, except)));
        writePlan.restore(by, back, remembered);
        putUnder(back, removed, except);
        waitAgain(back, removed, except);
        return Undone.putBack(address, except);
    }

    /** Where it stood; at the top when that is gone, or lies too deep by now. */
    private static Activity placed(RemovedActivity removed, Plan plan, List<Remark> except) {
        var line = removed.activity().activity();
        var parent = plan.find(line.parent());
        if (line.parent() == null
                || parent.filter(it -> mayStand(line, it, plan, removed)).isPresent()) {
            return line;
        }
        var key = parent.isEmpty() ? "workplan.undo.parent.gone" : "workplan.undo.parent.deep";
        except.add(Remark.of(key, removed.title(line.parent().value())));
        return line.moveTo(null, plan.nextPosition(null));
    }

    private static boolean mayStand(Activity line, Activity parent, Plan plan, RemovedActivity removed) {
        return plan.parentsFor(line.kind(), null).contains(parent)
                && (parent.isComponent() || removed.parts().isEmpty());
    }

    private static Set<ActivityId> needs(RemovedActivity removed, Plan plan, List<Remark> except) {
        var needs = new HashSet<ActivityId>();
        for (var need : removed.activity().needs()) {
            plan.find(new ActivityId(need))
                    .ifPresentOrElse(
                            line -> needs.add(line.id()),
                            () -> except.add(Remark.of("workplan.undo.need.gone", removed.title(need))));
        }
        return needs;
    }

    private static Activity waitingFor(Set<ActivityId> needs, Activity line) {
        return line.withFacts(line.facts().waitingFor(needs));
    }

    /** An organisation that was merged meanwhile is in charge as what it became. */
    private Activity charged(Activity line) {
        return line.withFacts(line.facts()
                .chargedTo(line.facts().responsible().stream()
                        .map(who -> who.organisation() == null
                                ? who
                                : new Responsible(organisations.current(who.organisation()), who.name()))
                        .toList()));
    }

    /** What stood under it and stands where it moved to then; what somebody moved since stays there. */
    private void putUnder(Activity back, RemovedActivity removed, List<Remark> except) {
        var plan = activities.plan(back.programme());
        var old = removed.activity().parent();
        for (var part : removed.parts()) {
            var line = plan.find(new ActivityId(part.id()))
                    .filter(it -> Objects.equals(value(it.parent()), old) || Objects.equals(it.parent(), back.parent()))
                    .filter(it -> plan.parentsFor(it.kind(), it.id()).stream()
                            .anyMatch(parent -> parent.id().equals(back.id())));
            if (line.isPresent()) {
                activities.place(line.get().moveTo(back.id(), part.position()));
            } else {
                except.add(Remark.of("workplan.undo.part", removed.title(part.id())));
            }
        }
    }

    private void waitAgain(Activity back, RemovedActivity removed, List<Remark> except) {
        var plan = activities.plan(back.programme());
        for (var waiting : removed.waiting()) {
            var line = plan.find(new ActivityId(waiting));
            if (line.isPresent() && !plan.waitsFor(back, line.get().id())) {
                activities.wait(line.get().id(), back.id());
            } else {
                except.add(Remark.of("workplan.undo.waiting", removed.title(waiting)));
            }
        }
    }

    private static @Nullable UUID value(@Nullable ActivityId id) {
        return id == null ? null : id.value();
    }
}
