package org.gotong.programmes;

import org.gotong.identity.Viewer;
import org.gotong.undo.Remembered;
import org.gotong.undo.Undoable;
import org.gotong.undo.Undone;
import org.springframework.stereotype.Component;

/** Brings a deleted draft back with everything in it, or lets go of it for good. */
@Component
class RestoreDraft implements Undoable {

    private final RemoveDraft removeDraft;
    private final Programmes programmes;

    RestoreDraft(RemoveDraft removeDraft, Programmes programmes) {
        this.removeDraft = removeDraft;
        this.programmes = programmes;
    }

    /** What is kept beside the draft itself, which stays where it is. */
    record Kept(String slug) {}

    @Override
    public String kind() {
        return SaveProgramme.KIND;
    }

    @Override
    public boolean mayUndo(Viewer viewer, Remembered removed) {
        return removed.isBy(viewer) || ProgrammeRules.mayLead(viewer, new ProgrammeId(removed.subject()));
    }

    @Override
    public Undone undo(Viewer by, Remembered removed) {
        var id = new ProgrammeId(removed.subject());
        if (!programmes.isRemoved(id)) {
            return Undone.refused("/workspace", "undo.refused.gone");
        }
        var programme = removeDraft.restore(by, id, removed);
        return Undone.putBack(programme.summary().address() + "/overview");
    }

    @Override
    public void forget(Remembered removed) {
        programmes.remove(new ProgrammeId(removed.subject()));
    }
}
