package org.gotong.organisations;

import java.util.ArrayList;
import java.util.List;
import org.gotong.identity.Viewer;
import org.gotong.undo.Remark;
import org.gotong.undo.Remembered;
import org.gotong.undo.Undoable;
import org.gotong.undo.Undone;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Brings an organisation back into the register, under every address that it had and that is still free. */
@Component
class RestoreOrganisation implements Undoable {

    private final Organisations organisations;
    private final ChangeOrganisation changeOrganisation;
    private final JsonMapper json;

    RestoreOrganisation(Organisations organisations, ChangeOrganisation changeOrganisation, JsonMapper json) {
        this.organisations = organisations;
        this.changeOrganisation = changeOrganisation;
        this.json = json;
    }

    /** What is kept. */
    record Removed(Organisation organisation, List<String> addresses) {}

    @Override
    public String kind() {
        return RegisterOrganisation.KIND;
    }

    @Override
    public boolean mayUndo(Viewer viewer, Remembered remembered) {
        return OrganisationRules.mayKeep(viewer);
    }

    @Override
    public Undone undo(Viewer by, Remembered remembered) {
        var removed = json.treeToValue(remembered.content(), Removed.class);
        var organisation = removed.organisation();
        var present = organisations.find(organisation.id());
        if (present.isPresent()) {
            return Undone.refused(present.get().summary().address(), "undo.refused.exists");
        }
        var except = new ArrayList<Remark>();
        if (organisations.findByIdentifier(organisation.facts().identifier()).isPresent()) {
            except.add(Remark.of(
                    "organisations.undo.identifier", organisation.facts().identifier()));
            organisation = organisation.withFacts(organisation.facts().withoutIdentifier());
        }
        if (organisations.isTaken(organisation.slug())) {
            except.add(Remark.of("organisations.undo.address", organisation.slug()));
            organisation = organisation.moveTo(organisations.freeSlug(organisation.slug()));
        }
        changeOrganisation.restore(by, organisation, removed.addresses(), remembered);
        return Undone.putBack(organisation.summary().address(), except);
    }
}
