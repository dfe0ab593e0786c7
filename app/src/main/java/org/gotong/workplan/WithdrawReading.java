package org.gotong.workplan;

import java.util.ArrayList;
import java.util.List;
import org.gotong.identity.Viewer;
import org.gotong.platform.time.Today;
import org.gotong.undo.Remark;
import org.gotong.undo.Remembered;
import org.gotong.undo.Undoable;
import org.gotong.undo.Undone;
import org.springframework.stereotype.Component;

/**
 * Takes a whole reading out of the plan again; its review stands open then, with everything that was decided. A line that
 * somebody worked on since stays.
 */
@Component
class WithdrawReading implements Undoable {

    static final String KIND = "workplan.reading";

    private final WorkplanRules rules;
    private final Activities activities;
    private final ReadingDrafts drafts;
    private final WritePlan writePlan;
    private final Today today;

    WithdrawReading(
            WorkplanRules rules, Activities activities, ReadingDrafts drafts, WritePlan writePlan, Today today) {
        this.rules = rules;
        this.activities = activities;
        this.drafts = drafts;
        this.writePlan = writePlan;
        this.today = today;
    }

    /** Nothing more is kept: the lines know the reading that they came from. */
    record Saved(int lines) {}

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
        var reading = drafts.find(new ReadingId(remembered.subject()));
        var programme = reading.isEmpty() ? null : rules.find(reading.get().programme());
        if (programme == null || reading.get().savedAt() == null) {
            return Undone.refused("", "undo.refused.gone");
        }
        var except = takeOut(by, reading.get());
        drafts.markUndone(reading.get().id(), today.now());
        var plan = programme.address() + "/workplan";
        var isOwn = reading.get().person().equals(by.person());
        return Undone.putBack(isOwn ? plan + "/readings/" + reading.get().id().text() : plan, except)
                .telling("workplan.toast.undone");
    }

    private List<Remark> takeOut(Viewer by, ReadingDraft reading) {
        var except = new ArrayList<Remark>();
        var read = activities.readBy(reading.id());
        // Parts before their parents, so that nothing moves up for a moment only to go as well.
        for (var line : read.reversed()) {
            if (line.version() > 0) {
                except.add(Remark.of("workplan.undo.changed", line.title()));
            } else if (!line.isComponent()) {
                writePlan.takeOut(by, line);
            }
        }
        var plan = activities.plan(reading.programme());
        read.stream()
                .filter(line -> line.isComponent() && line.version() == 0)
                .filter(line -> plan.under(line.id()).isEmpty())
                .forEach(line -> writePlan.takeOut(by, line));
        return except;
    }
}
