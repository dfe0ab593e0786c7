package org.gotong.needs;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gotong.organisations.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * What one partner does, and which needs that answers.
 *
 * @param startedOn null while it is only planned
 * @param finishedOn null while it goes on
 * @param planned the activities of the programme's plan that it consists of
 */
record Intervention(
        InterventionId id,
        UUID organisationId,
        String activitiesId,
        String activitiesEn,
        @Nullable String place,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate finishedOn,
        List<NeedId> needs,
        List<UUID> planned,
        int version) {

    /** Where it stands; follows from its dates. */
    enum State {
        PLANNED,
        RUNNING,
        FINISHED;

        String key() {
            return "needs.state." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    Intervention answering(List<NeedId> others) {
        return new Intervention(
                id, organisationId, activitiesId, activitiesEn, place, startedOn, finishedOn, others, planned, version);
    }

    Intervention by(OrganisationId other) {
        return new Intervention(
                id, other.value(), activitiesId, activitiesEn, place, startedOn, finishedOn, needs, planned, version);
    }

    OrganisationId organisation() {
        return new OrganisationId(organisationId);
    }

    State state() {
        if (finishedOn != null) {
            return State.FINISHED;
        }
        return startedOn == null ? State.PLANNED : State.RUNNING;
    }
}
