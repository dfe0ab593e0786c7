package org.gotong.organisations;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.gotong.identity.Viewer;
import org.gotong.platform.history.History;
import org.gotong.platform.history.Recording;
import org.gotong.platform.web.LostRace;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes many organisations at once, each with its line in the history and its place in the search. */
@Component
class WriteRegister {

    /** Of an organisation that was just registered. */
    static final int FIRST_VERSION = 1;

    private final Organisations organisations;
    private final History history;
    private final ApplicationEventPublisher events;
    private final ObjectProvider<OrganisationUse> uses;
    private final TransactionTemplate attempt;

    WriteRegister(
            Organisations organisations,
            History history,
            ApplicationEventPublisher events,
            ObjectProvider<OrganisationUse> uses,
            PlatformTransactionManager transactions) {
        this.organisations = organisations;
        this.history = history;
        this.events = events;
        this.uses = uses;
        this.attempt = new TransactionTemplate(transactions);
        attempt.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** An organisation before and after; null before it came and after it went. */
    record Written(@Nullable Organisation before, @Nullable Organisation after) {

        Organisation either() {
            return Objects.requireNonNull(after == null ? before : after);
        }
    }

    @Transactional
    void writeAll(Viewer by, List<Written> written) {
        var added = written.stream()
                .filter(one -> one.before() == null)
                .map(Written::either)
                .toList();
        var gone = written.stream()
                .filter(one -> one.after() == null)
                .map(Written::either)
                .toList();
        var changed = written.stream()
                .filter(one -> one.before() != null && one.after() != null)
                .toList();
        organisations.insertAll(added);
        update(changed.stream().map(Written::either).toList());
        organisations.deleteAll(gone.stream().map(Organisation::id).toList());
        history.recordAll(by, written.stream().map(WriteRegister::recording).toList());
        added.forEach(one -> events.publishEvent(new OrganisationRegistered(one.id())));
        changed.stream()
                .filter(one -> one.before() != null
                        && !one.either().summary().equals(one.before().summary()))
                .forEach(one ->
                        events.publishEvent(new OrganisationRenamed(one.either().id())));
    }

    private void update(List<Organisation> changed) {
        try {
            organisations.updateAll(changed);
        } catch (OptimisticLockingFailureException savedMeanwhile) {
            throw new LostRace(changed.getFirst().id());
        }
    }

    private static Recording recording(Written one) {
        var id = one.either().id().value();
        return new Recording(
                id,
                RegisterOrganisation.KIND,
                id,
                one.before() == null ? null : Recorded.of(one.before()),
                one.after() == null ? null : Recorded.of(one.after()));
    }

    /** Those that something else names, so that they must stay. */
    @Transactional
    Set<OrganisationId> used(Collection<OrganisationId> ids) {
        var used = new HashSet<OrganisationId>();
        if (!ids.isEmpty()) {
            uses.stream().forEach(use -> used.addAll(use.used(ids)));
            findReferences(ids.stream().filter(id -> !used.contains(id)).toList(), used);
        }
        return used;
    }

    /** The database knows what refers to a row: deleting it is tried, and taken back. Halved until the used ones are found. */
    private void findReferences(List<OrganisationId> ids, Set<OrganisationId> used) {
        if (ids.isEmpty() || !isReferredTo(ids)) {
            return;
        }
        if (ids.size() == 1) {
            used.add(ids.getFirst());
            return;
        }
        findReferences(ids.subList(0, ids.size() / 2), used);
        findReferences(ids.subList(ids.size() / 2, ids.size()), used);
    }

    private boolean isReferredTo(List<OrganisationId> ids) {
        return Boolean.TRUE.equals(attempt.execute(status -> {
            try {
                organisations.deleteAll(ids);
                return false;
            } catch (DataIntegrityViolationException named) {
                return true;
            } finally {
                status.setRollbackOnly();
            }
        }));
    }
}
