package org.gotong.organisations;

import java.util.List;
import org.gotong.identity.Viewer;
import org.gotong.platform.history.History;
import org.gotong.platform.time.Today;
import org.gotong.platform.web.LostRace;
import org.gotong.undo.Remembered;
import org.gotong.undo.Step;
import org.gotong.undo.Undo;
import org.gotong.undo.UndoId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts down what somebody states about an organisation now; those who show its name hear when that changed. */
@Component
class ChangeOrganisation {

    private final Organisations organisations;
    private final History history;
    private final Undo undo;
    private final Today today;
    private final ApplicationEventPublisher events;

    ChangeOrganisation(
            Organisations organisations, History history, Undo undo, Today today, ApplicationEventPublisher events) {
        this.organisations = organisations;
        this.history = history;
        this.undo = undo;
        this.today = today;
        this.events = events;
    }

    /** Throws {@link LostRace} when the organisation is not the version any more that was edited. */
    @Transactional
    Organisation change(Viewer by, Organisation before, int version, OrganisationFacts facts, String slug) {
        if (before.version() != version) {
            throw new LostRace(before.id());
        }
        var stated = before.state(facts, by, today.date());
        var after = save(slug.equals(before.slug()) ? stated : stated.moveTo(slug));
        history.record(
                by,
                after.id().value(),
                RegisterOrganisation.KIND,
                after.id().value(),
                Recorded.of(before),
                Recorded.of(after));
        if (!after.summary().equals(before.summary())) {
            events.publishEvent(new OrganisationRenamed(after.id()));
        }
        return after;
    }

    @Transactional
    UndoId delete(Viewer by, Organisation organisation) {
        var kept = new RestoreOrganisation.Removed(organisation, organisations.addresses(organisation.id()));
        organisations.delete(organisation);
        history.record(
                by,
                organisation.id().value(),
                RegisterOrganisation.KIND,
                organisation.id().value(),
                Recorded.of(organisation),
                null);
        var id = organisation.id();
        var name = organisation.summary().nameId();
        return undo.remember(by, Step.removal(RegisterOrganisation.KIND, id, id, name, kept));
    }

    @Transactional
    void restore(Viewer by, Organisation organisation, List<String> addresses, Remembered removed) {
        organisations.restore(organisation, addresses);
        history.record(
                by,
                organisation.id().value(),
                RegisterOrganisation.KIND,
                organisation.id().value(),
                null,
                removed.restored(Recorded.of(organisation)));
    }

    private Organisation save(Organisation organisation) {
        try {
            return organisations.save(organisation);
        } catch (OptimisticLockingFailureException savedMeanwhile) {
            throw new LostRace(organisation.id());
        }
    }
}
