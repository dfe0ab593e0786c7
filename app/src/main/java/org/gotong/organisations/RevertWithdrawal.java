package org.gotong.organisations;

import org.gotong.identity.InvitationDirectory;
import org.gotong.identity.InvitationId;
import org.gotong.identity.Viewer;
import org.gotong.undo.Remembered;
import org.gotong.undo.Undoable;
import org.gotong.undo.Undone;
import org.springframework.stereotype.Component;

/** Lets an invitation wait again that was withdrawn by mistake; its link, which the letter bears, leads in again. */
@Component
class RevertWithdrawal implements Undoable {

    static final String KIND = "organisations.invitation";

    private final Organisations organisations;
    private final InvitationDirectory invitations;

    RevertWithdrawal(Organisations organisations, InvitationDirectory invitations) {
        this.organisations = organisations;
        this.invitations = invitations;
    }

    /** Nothing more is kept: the invitation itself stays. */
    record Withdrawn(String email) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean mayUndo(Viewer viewer, Remembered remembered) {
        var organisation = organisations.current(new OrganisationId(remembered.scope()));
        return OrganisationRules.mayGiveMandates(viewer, organisation);
    }

    @Override
    public Undone undo(Viewer by, Remembered remembered) {
        var organisation = organisations.find(organisations.current(new OrganisationId(remembered.scope())));
        if (organisation.isEmpty()) {
            return Undone.refused("", "undo.refused.gone");
        }
        var address = organisation.get().summary().address() + "/people";
        return invitations.reopen(by, new InvitationId(remembered.subject()))
                ? Undone.putBack(address)
                : Undone.changedSince(address);
    }
}
