package org.gotong.organisations;

import java.util.TreeMap;
import org.gotong.identity.InvitationDirectory;
import org.gotong.identity.Viewer;
import org.gotong.platform.history.History;
import org.gotong.platform.web.LostRace;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes one organisation of two entries that mean the same. There is no way back: what both had is one from then on. */
@Component
class MergeOrganisations {

    static final String KIND = "organisations.merging";

    private final Organisations organisations;
    private final Mandates mandates;
    private final InvitationDirectory invitations;
    private final History history;
    private final ApplicationEventPublisher events;

    MergeOrganisations(
            Organisations organisations,
            Mandates mandates,
            InvitationDirectory invitations,
            History history,
            ApplicationEventPublisher events) {
        this.organisations = organisations;
        this.mandates = mandates;
        this.invitations = invitations;
        this.history = history;
        this.events = events;
    }

    /** Throws {@link LostRace} when one of them is no longer as the person saw it. */
    @Transactional
    Organisation merge(Viewer by, Merging merging) {
        var into = merging.into();
        var from = merging.from();
        // Nobody names the one that goes while the others let go of it.
        organisations.lock(into.id(), from.id());
        mandates.move(from.id(), into.id());
        invitations.move(Mandates.KIND, from.id(), into.id());
        events.publishEvent(new OrganisationMerged(from.id(), into.id(), by));
        var after = join(by, merging);
        history.join(from.id().value(), into.id().value());
        record(by, merging, after);
        events.publishEvent(new OrganisationRenamed(into.id()));
        return after;
    }

    private Organisation join(Viewer by, Merging merging) {
        try {
            organisations.dissolve(by, merging.from(), merging.into());
            return organisations.save(merging.result());
        } catch (OptimisticLockingFailureException savedMeanwhile) {
            throw new LostRace(merging.into().id());
        }
    }

    private void record(Viewer by, Merging merging, Organisation after) {
        var told = new TreeMap<String, Object>(Recorded.of(after));
        told.put(
                "merged",
                merging.from().summary().nameId() + " (" + merging.from().slug() + ")");
        var id = after.id().value();
        history.record(by, id, KIND, id, Recorded.of(merging.into()), told);
    }
}
