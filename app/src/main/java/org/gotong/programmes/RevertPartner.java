package org.gotong.programmes;

import org.gotong.identity.Viewer;
import org.gotong.undo.Remembered;
import org.gotong.undo.Undoable;
import org.gotong.undo.Undone;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Takes a partner's answer, leaving or part back to what it was. */
@Component
class RevertPartner implements Undoable {

    private final ProgrammeDirectory programmes;
    private final Partners partners;
    private final SavePartner savePartner;
    private final JsonMapper json;

    RevertPartner(ProgrammeDirectory programmes, Partners partners, SavePartner savePartner, JsonMapper json) {
        this.programmes = programmes;
        this.partners = partners;
        this.savePartner = savePartner;
        this.json = json;
    }

    /**
     * What is kept.
     *
     * @param version the one that the step left
     */
    record Answered(Partner before, int version) {}

    @Override
    public String kind() {
        return SavePartner.KIND;
    }

    /** The answer is the organisation's own: others take back only what they wrote down themselves. */
    @Override
    public boolean mayUndo(Viewer viewer, Remembered remembered) {
        var before = content(remembered).before();
        return ProgrammeRules.mayAnswer(viewer, before)
                || remembered.isBy(viewer) && ProgrammeRules.mayLead(viewer, before.programmeId());
    }

    @Override
    public Undone undo(Viewer by, Remembered remembered) {
        var answered = content(remembered);
        var before = answered.before();
        var programme =
                programmes.summaries(java.util.List.of(before.programmeId())).get(before.programmeId());
        var now = partners.find(before.id());
        if (programme == null || now.isEmpty()) {
            return Undone.refused("", "undo.refused.gone");
        }
        var address = programme.address() + "/partners/" + before.id().text();
        if (now.get().version() != answered.version() || isThereAgain(before)) {
            return Undone.changedSince(address);
        }
        savePartner.putBack(by, now.get(), before.at(now.get().version()), remembered);
        return Undone.putBack(address);
    }

    /** Was the organisation invited anew, after it had declined or left? */
    private boolean isThereAgain(Partner before) {
        return partners.of(before.programmeId()).stream()
                .filter(other -> !other.id().equals(before.id()))
                .filter(other -> other.organisationId().equals(before.organisationId()))
                .anyMatch(other -> other.is(PartnerState.INVITED) || other.is(PartnerState.ACCEPTED));
    }

    private Answered content(Remembered remembered) {
        return json.treeToValue(remembered.content(), Answered.class);
    }
}
