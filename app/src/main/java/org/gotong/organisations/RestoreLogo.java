package org.gotong.organisations;

import java.util.UUID;
import org.gotong.identity.Viewer;
import org.gotong.undo.Remembered;
import org.gotong.undo.Undoable;
import org.gotong.undo.Undone;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Puts back the logo that was there before, while nobody chose yet another one. */
@Component
class RestoreLogo implements Undoable {

    static final String KIND = "organisations.logo";

    private final Organisations organisations;
    private final ChangeLogo changeLogo;
    private final JsonMapper json;

    RestoreLogo(Organisations organisations, ChangeLogo changeLogo, JsonMapper json) {
        this.organisations = organisations;
        this.changeLogo = changeLogo;
        this.json = json;
    }

    /** What is kept: the picture stays stored. */
    record Removed(UUID logo) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean mayUndo(Viewer viewer, Remembered remembered) {
        return OrganisationRules.mayEdit(viewer, organisations.current(new OrganisationId(remembered.subject())));
    }

    @Override
    public Undone undo(Viewer by, Remembered remembered) {
        var organisation = organisations.find(organisations.current(new OrganisationId(remembered.subject())));
        if (organisation.isEmpty()) {
            return Undone.refused("", "undo.refused.gone");
        }
        var address = organisation.get().summary().address();
        if (organisation.get().logo() != null) {
            return Undone.changedSince(address);
        }
        var removed = json.treeToValue(remembered.content(), Removed.class);
        changeLogo.put(by, organisation.get(), removed.logo());
        return Undone.putBack(address);
    }
}
