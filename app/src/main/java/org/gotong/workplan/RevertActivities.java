package org.gotong.workplan;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.gotong.identity.Viewer;
import org.gotong.platform.time.Today;
import org.gotong.undo.Remark;
import org.gotong.undo.Remembered;
import org.gotong.undo.Undoable;
import org.gotong.undo.Undone;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Takes a change of one line, or of many that moved together, back; a line that was changed again since stays. */
@Component
class RevertActivities implements Undoable {

    static final String KIND = "workplan.change";

    private final WorkplanRules rules;
    private final Activities activities;
    private final WritePlan writePlan;
    private final JsonMapper json;
    private final Today today;

    RevertActivities(WorkplanRules rules, Activities activities, WritePlan writePlan, JsonMapper json, Today today) {
        this.rules = rules;
        this.activities = activities;
        this.writePlan = writePlan;
        this.json = json;
        this.today = today;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean mayUndo(Viewer viewer, Remembered remembered) {
        return rules.mayUndo(viewer, remembered);
    }

    @Override
    public Undone undo(Viewer by, Remembered remembered) {
        var changed = json.treeToValue(remembered.content(), ChangedActivities.class);
        var first = changed.lines().getFirst().before().activity();
        var programme = rules.find(first.programme());
        if (programme == null) {
            return Undone.refused("", "undo.refused.gone");
        }
        var address = programme.address() + "/workplan/" + first.id().text();
        var plan = activities.plan(first.programme());
        var still =
                changed.lines().stream().filter(line -> now(line, plan) != null).toList();
        if (still.isEmpty()) {
            return plan.find(first.id()).isEmpty()
                    ? Undone.refused(programme.address() + "/workplan", "undo.refused.gone")
                    : Undone.changedSince(address);
        }
        var except = new ArrayList<Remark>();
        for (var line : changed.lines()) {
            var now = now(line, plan);
            if (now == null) {
                except.add(Remark.of("workplan.undo.changed", line.before().title()));
            } else {
                writePlan.putBack(by, now, before(line, now, plan, except), remembered);
            }
        }
        return Undone.putBack(address, except);
    }

    /** The line, while nobody changed it again. */
    private static @Nullable Activity now(ChangedActivities.Changed changed, Plan plan) {
        return plan.find(new ActivityId(changed.before().id()))
                .filter(line -> line.version() == changed.version())
                .orElse(null);
    }

    private Activity before(ChangedActivities.Changed changed, Activity now, Plan plan, List<Remark> except) {
        var before = changed.before().activity();
        var needs = before.facts().needs().stream()
                .filter(need -> plan.check(now.id(), now.kind(), now.parent(), java.util.Set.of(need))
                        .isEmpty())
                .collect(toSet());
        var back = now.goBack(before.withFacts(before.facts().waitingFor(needs)), today.now());
        return moved(changed) && stayedThere(changed, now) ? back(before, back, plan, except) : back;
    }

    private static boolean moved(ChangedActivities.Changed changed) {
        return !Objects.equals(changed.before().parent(), changed.parent());
    }

    private static boolean stayedThere(ChangedActivities.Changed changed, Activity now) {
        var parent = now.parent();
        return Objects.equals(changed.parent(), parent == null ? null : parent.value());
    }

    private static Activity back(Activity before, Activity back, Plan plan, List<Remark> except) {
        var allowed = before.parent() == null
                || plan.parentsFor(before.kind(), before.id()).stream()
                        .anyMatch(line -> line.id().equals(before.parent()));
        if (allowed) {
            return back.moveTo(before.parent(), before.position());
        }
        except.add(Remark.of("workplan.undo.place", before.title()));
        return back;
    }
}
