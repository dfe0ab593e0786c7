package org.gotong.organisations;

import org.gotong.identity.Viewer;
import org.gotong.platform.history.History;
import org.gotong.platform.ids.NewId;
import org.gotong.platform.time.Today;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes an organisation into the registry, with its address for ever. */
@Component
class RegisterOrganisation {

    static final String KIND = "organisations.organisation";

    private final Organisations organisations;
    private final History history;
    private final Today today;
    private final ApplicationEventPublisher events;

    RegisterOrganisation(Organisations organisations, History history, Today today, ApplicationEventPublisher events) {
        this.organisations = organisations;
        this.history = history;
        this.today = today;
        this.events = events;
    }

    @Transactional
    Organisation register(Viewer by, OrganisationFacts facts) {
        var called = facts.shortName().isEmpty() ? facts.name().indonesian() : facts.shortName();
        var organisation = organisations.save(Organisation.register(
                new OrganisationId(NewId.next()),
                organisations.freeSlug(called),
                facts,
                by,
                today.now(),
                today.date()));
        history.record(by, organisation.id().value(), KIND, organisation.id().value(), null, Recorded.of(organisation));
        events.publishEvent(new OrganisationRegistered(organisation.id()));
        return organisation;
    }
}
