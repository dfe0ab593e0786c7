package org.gotong.programmes;

import java.util.List;
import java.util.UUID;
import org.gotong.identity.Viewer;
import org.gotong.undo.Remembered;
import org.gotong.undo.Undoable;
import org.gotong.undo.Undone;
import org.springframework.stereotype.Component;

/** Gives somebody back the role that was ended, as if it had never been. */
@Component
class RevertRole implements Undoable {

    private final ProgrammeDirectory programmes;
    private final RoleHoldings roles;

    RevertRole(ProgrammeDirectory programmes, RoleHoldings roles) {
        this.programmes = programmes;
        this.roles = roles;
    }

    /** Nothing more is kept: a role that ended stays as a fact. */
    record Ended(UUID holding) {}

    @Override
    public String kind() {
        return RoleHoldings.KIND;
    }

    /** Not whoever ended it, if they lead no more: they would let themselves and others in again. */
    @Override
    public boolean mayUndo(Viewer viewer, Remembered remembered) {
        return ProgrammeRules.mayLead(viewer, new ProgrammeId(remembered.scope()));
    }

    @Override
    public Undone undo(Viewer by, Remembered remembered) {
        var id = new ProgrammeId(remembered.scope());
        var programme = programmes.summaries(List.of(id)).get(id);
        if (programme == null) {
            return Undone.refused("", "undo.refused.gone");
        }
        var address = programme.address() + "/people";
        return roles.reopen(by, id, remembered) ? Undone.putBack(address) : Undone.changedSince(address);
    }
}
