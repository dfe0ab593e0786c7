package org.gotong.workplan;

import java.time.Instant;
import org.gotong.identity.Viewer;
import org.gotong.programmes.ProgrammeId;
import org.gotong.undo.Remembered;
import org.gotong.undo.Step;
import org.gotong.undo.Undo;
import org.gotong.undo.UndoId;
import org.gotong.undo.Undoable;
import org.gotong.undo.Undone;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Throws a reading in progress away, and brings it back to the person whose it was: nobody else ever finds it. */
@Component
class DiscardReading implements Undoable {

    private static final int LONGEST_TITLE = 80;

    private final WorkplanRules rules;
    private final ReadingDrafts drafts;
    private final Undo undo;
    private final JsonMapper json;

    DiscardReading(WorkplanRules rules, ReadingDrafts drafts, Undo undo, JsonMapper json) {
        this.rules = rules;
        this.drafts = drafts;
        this.undo = undo;
        this.json = json;
    }

    /** What is kept. */
    record Discarded(ReadingDraft.Content content, Instant begunAt) {}

    @Transactional
    UndoId discard(Viewer by, ReadingDraft draft) {
        drafts.discard(draft.id());
        var kept = new Discarded(draft.content(), draft.begunAt());
        return undo.remember(by, Step.change(kind(), draft.programme(), draft.id(), title(draft), kept));
    }

    private static String title(ReadingDraft draft) {
        var first = draft.content().text().strip().lines().findFirst().orElse("");
        return first.length() <= LONGEST_TITLE ? first : first.substring(0, LONGEST_TITLE - 1) + "…";
    }

    @Override
    public String kind() {
        return "workplan.reading.discarded";
    }

    @Override
    public boolean mayUndo(Viewer viewer, Remembered remembered) {
        return remembered.isBy(viewer);
    }

    @Override
    public Undone undo(Viewer by, Remembered remembered) {
        var programme = rules.find(new ProgrammeId(remembered.scope()));
        var person = by.person();
        if (programme == null || person == null) {
            return Undone.refused("", "undo.refused.gone");
        }
        var id = new ReadingId(remembered.subject());
        var address = programme.address() + "/workplan/readings/" + id.text();
        if (drafts.find(id).isPresent()) {
            return Undone.refused(address, "undo.refused.exists");
        }
        var kept = json.treeToValue(remembered.content(), Discarded.class);
        drafts.insert(new ReadingDraft(id, programme.id(), person, kept.content(), kept.begunAt(), null, 0));
        return Undone.putBack(address);
    }
}
