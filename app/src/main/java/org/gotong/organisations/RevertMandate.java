package org.gotong.organisations;

import org.gotong.identity.Viewer;
import org.gotong.undo.Remembered;
import org.gotong.undo.Undoable;
import org.gotong.undo.Undone;
import org.springframework.stereotype.Component;

/** Lets somebody act for an organisation again whose mandate was ended by mistake. */
@Component
class RevertMandate implements Undoable {

    private final Organisations organisations;
    private final Mandates mandates;
    private final GiveMandate giveMandate;

    RevertMandate(Organisations organisations, Mandates mandates, GiveMandate giveMandate) {
        this.organisations = organisations;
        this.mandates = mandates;
        this.giveMandate = giveMandate;
    }

    /** Nothing more is kept: a mandate that ended stays as a fact. */
    record Ended(String since) {}

    @Override
    public String kind() {
        return GiveMandate.KIND;
    }

    @Override
    public boolean mayUndo(Viewer viewer, Remembered remembered) {
        return mandates.find(new MandateId(remembered.subject()))
                .filter(mandate -> OrganisationRules.mayGiveMandates(viewer, mandate.organisationId()))
                .isPresent();
    }

    @Override
    public Undone undo(Viewer by, Remembered remembered) {
        var mandate = mandates.find(new MandateId(remembered.subject())).orElseThrow();
        var address = organisations
                        .find(mandate.organisationId())
                        .orElseThrow()
                        .summary()
                        .address()
                + "/people";
        var holdsAgain = mandates.of(mandate.organisationId()).stream()
                .anyMatch(other -> other.personId().equals(mandate.personId()) && other.until() == null);
        if (holdsAgain || mandate.until() == null) {
            return Undone.changedSince(address);
        }
        giveMandate.reopen(by, mandate, remembered);
        return Undone.putBack(address);
    }
}
