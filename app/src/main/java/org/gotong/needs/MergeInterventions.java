package org.gotong.needs;

import org.gotong.organisations.OrganisationId;
import org.gotong.organisations.OrganisationMerged;
import org.gotong.organisations.OrganisationTies;
import org.gotong.platform.history.History;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the one did, the other did, once both are one organisation. */
@Component
class MergeInterventions implements OrganisationTies {

    private final Needs needs;
    private final History history;

    MergeInterventions(Needs needs, History history) {
        this.needs = needs;
        this.history = history;
    }

    @Override
    public String key() {
        return "needs.merging.interventions";
    }

    @Override
    public long count(OrganisationId organisation) {
        return needs.interventions(organisation);
    }

    @EventListener
    @Transactional
    void merge(OrganisationMerged merged) {
        needs.moveInterventions(merged.from(), merged.into()).forEach(programme -> history.touch(programme.value()));
    }
}
