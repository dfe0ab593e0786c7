package org.gotong.documents;

import java.util.List;
import org.gotong.identity.Viewer;
import org.gotong.programmes.ProgrammeDirectory;
import org.gotong.programmes.ProgrammeId;
import org.gotong.undo.Remembered;
import org.gotong.undo.Undoable;
import org.gotong.undo.Undone;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Brings a deleted document back with its file. */
@Component
class RestoreDocument implements Undoable {

    private final ProgrammeDirectory programmes;
    private final Documents documents;
    private final AddDocument addDocument;
    private final JsonMapper json;

    RestoreDocument(ProgrammeDirectory programmes, Documents documents, AddDocument addDocument, JsonMapper json) {
        this.programmes = programmes;
        this.documents = documents;
        this.addDocument = addDocument;
        this.json = json;
    }

    @Override
    public String kind() {
        return AddDocument.KIND;
    }

    @Override
    public boolean mayUndo(Viewer viewer, Remembered removed) {
        return removed.isBy(viewer) || programmes.mayEdit(viewer, new ProgrammeId(removed.scope()));
    }

    @Override
    public Undone undo(Viewer by, Remembered removed) {
        var id = new ProgrammeId(removed.scope());
        var programme = programmes.summaries(List.of(id)).get(id);
        if (programme == null) {
            return Undone.refused("", "undo.refused.gone");
        }
        var address = programme.address() + "/documents";
        if (documents.exists(new DocumentId(removed.subject()))) {
            return Undone.refused(address, "undo.refused.exists");
        }
        addDocument.restore(by, json.treeToValue(removed.content(), AddDocument.Removed.class), removed);
        return Undone.putBack(address);
    }
}
