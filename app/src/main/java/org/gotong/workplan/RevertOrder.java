package org.gotong.workplan;

import java.util.List;
import java.util.UUID;
import org.gotong.identity.Viewer;
import org.gotong.programmes.ProgrammeId;
import org.gotong.undo.Remembered;
import org.gotong.undo.Undoable;
import org.gotong.undo.Undone;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Puts lines that stand beside each other back into the order that they had. */
@Component
class RevertOrder implements Undoable {

    static final String KIND = "workplan.order";

    private final WorkplanRules rules;
    private final Activities activities;
    private final WritePlan writePlan;
    private final JsonMapper json;

    RevertOrder(WorkplanRules rules, Activities activities, WritePlan writePlan, JsonMapper json) {
        this.rules = rules;
        this.activities = activities;
        this.writePlan = writePlan;
        this.json = json;
    }

    /** What is kept: the lines under one parent, before the step and after it. */
    record Order(@Nullable UUID parent, List<UUID> before, List<UUID> after) {}

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
        var programme = rules.find(new ProgrammeId(remembered.scope()));
        if (programme == null) {
            return Undone.refused("", "undo.refused.gone");
        }
        var order = json.treeToValue(remembered.content(), Order.class);
        var address = programme.address() + "/workplan?view=list#a-" + remembered.subject();
        var plan = activities.plan(programme.id());
        var siblings = plan.under(order.parent() == null ? null : new ActivityId(order.parent()));
        if (!siblings.stream().map(line -> line.id().value()).toList().equals(order.after())) {
            return Undone.refused(address, "workplan.undo.order");
        }
        var moved = plan.find(new ActivityId(remembered.subject())).orElseThrow();
        writePlan.order(by, moved, order.before().stream().map(ActivityId::new).toList(), plan);
        return Undone.putBack(address);
    }
}
