package org.gotong.workplan;

import java.util.Optional;
import org.gotong.organisations.OrganisationSummary;
import org.gotong.programmes.PartnerLink;
import org.gotong.programmes.ProgrammeSummary;
import org.springframework.stereotype.Component;

/** Leads a partner to the own part of the plan as text, where it has one. */
@Component
class PlanMessageLink implements PartnerLink {

    private final Activities activities;

    PlanMessageLink(Activities activities) {
        this.activities = activities;
    }

    @Override
    public Optional<Link> link(ProgrammeSummary programme, OrganisationSummary partner) {
        return activities.isResponsible(programme.id(), partner.id())
                ? Optional.of(new Link(
                        programme.address() + "/workplan/message?organisation=" + partner.slug(),
                        "message-circle",
                        "workplan.message.part"))
                : Optional.empty();
    }
}
