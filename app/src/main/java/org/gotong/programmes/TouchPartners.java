package org.gotong.programmes;

import org.gotong.organisations.OrganisationRenamed;
import org.gotong.platform.history.History;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A partner's new name shows on the pages of its programmes, which therefore count as changed. */
@Component
class TouchPartners {

    private final Partners partners;
    private final History history;

    TouchPartners(Partners partners, History history) {
        this.partners = partners;
        this.history = history;
    }

    @EventListener
    @Transactional
    void touch(OrganisationRenamed renamed) {
        partners.of(renamed.id()).stream()
                .map(partner -> partner.programmeId().value())
                .distinct()
                .forEach(history::touch);
    }
}
