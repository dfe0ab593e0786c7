package org.gotong.undo;

import org.gotong.identity.Viewer;
import org.gotong.platform.time.Today;
import org.gotong.platform.web.LostRace;
import org.gotong.platform.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a remembered change back, once. */
@Component
class TakeBack {

    private final RememberedSteps steps;
    private final Undo undo;
    private final Today today;

    TakeBack(RememberedSteps steps, Undo undo, Today today) {
        this.steps = steps;
        this.undo = undo;
        this.today = today;
    }

    /** The step as this person may know it; taken back already, or still to be. */
    RememberedSteps.Found get(Viewer viewer, UndoId id) {
        return mine(viewer, steps.find(id).orElseThrow(() -> new NotFound("step " + id)));
    }

    /** Null when it was taken back before: a second click changes nothing. Throws {@link LostRace} for one that came first. */
    @Transactional
    @Nullable
    Undone takeBack(Viewer by, UndoId id) {
        var found = mine(by, steps.findAndLock(id).orElseThrow(() -> new NotFound("step " + id)));
        if (found.undoneAt() != null) {
            return null;
        }
        var undone = undo.undoable(found.step().kind()).undo(by, found.step());
        if (undone instanceof Undone.PutBack done) {
            steps.markUndone(id, by, today.now(), done);
        }
        return undone;
    }

    private RememberedSteps.Found mine(Viewer viewer, RememberedSteps.Found found) {
        var step = found.step();
        if (!viewer.writes()
                || !step.until().isAfter(today.now())
                || !undo.undoable(step.kind()).mayUndo(viewer, step)) {
            throw new NotFound("step " + step.id());
        }
        return found;
    }
}
