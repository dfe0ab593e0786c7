package org.gotong.organisations;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gotong.identity.PersonDirectory;
import org.gotong.identity.PersonId;
import org.gotong.identity.StandingAccepted;
import org.gotong.identity.Viewer;
import org.gotong.platform.history.History;
import org.gotong.platform.time.Today;
import org.gotong.platform.web.Visitor;
import org.gotong.undo.Remembered;
import org.gotong.undo.Step;
import org.gotong.undo.Undo;
import org.gotong.undo.UndoId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets somebody act for an organisation, from the day on which they accept. */
@Component
class GiveMandate {

    static final String KIND = "organisations.mandate";

    private final Mandates mandates;
    private final PersonDirectory people;
    private final History history;
    private final Undo undo;
    private final Today today;

    GiveMandate(Mandates mandates, PersonDirectory people, History history, Undo undo, Today today) {
        this.mandates = mandates;
        this.people = people;
        this.history = history;
        this.undo = undo;
        this.today = today;
    }

    /** Whoever accepts again what they have already keeps what they have. */
    @EventListener
    @Transactional
    public void accepted(StandingAccepted accepted) {
        if (!accepted.standing().kind().equals(Mandates.KIND)) {
            return;
        }
        var organisation = new OrganisationId(accepted.standing().subject());
        people.find(accepted.person()).ifPresent(person -> {
            var basis = mandates.takeOffer(organisation, person.email()).orElse("");
            var viewer = new Viewer(person.id(), person.name(), person.email(), Set.of(), Set.of(), true);
            give(viewer, organisation, person.id(), basis, accepted.invitedBy());
        });
    }

    @Transactional
    void give(
            Visitor recordedAs,
            OrganisationId organisation,
            PersonId person,
            String basis,
            @Nullable PersonId givenBy) {
        var holds = mandates.of(organisation).stream()
                .anyMatch(it -> it.personId().equals(person) && it.holdsOn(today.date()));
        if (holds) {
            return;
        }
        var mandate = Mandate.give(organisation, person, basis, givenBy, today.date(), today.now());
        mandates.add(mandate);
        history.record(recordedAs, organisation.value(), KIND, mandate.id().value(), null, recorded(mandate));
    }

    @Transactional
    UndoId end(Viewer by, Mandate mandate) {
        var ended = mandate.end(by, today.date(), today.now());
        mandates.save(ended);
        history.record(
                by, mandate.organisationId().value(), KIND, mandate.id().value(), recorded(mandate), recorded(ended));
        var name = people.names(Set.of(mandate.personId())).getOrDefault(mandate.personId(), "");
        var kept = new RevertMandate.Ended(mandate.since().toString());
        return undo.remember(by, Step.change(KIND, mandate.organisationId(), mandate.id(), name, kept));
    }

    @Transactional
    void reopen(Viewer by, Mandate ended, Remembered step) {
        var mandate = ended.reopened();
        mandates.save(mandate);
        history.record(
                by,
                mandate.organisationId().value(),
                KIND,
                mandate.id().value(),
                recorded(ended),
                step.restored(recorded(mandate)));
    }

    private Map<String, String> recorded(Mandate mandate) {
        var fields = new TreeMap<String, String>();
        fields.put("person", people.names(Set.of(mandate.personId())).getOrDefault(mandate.personId(), ""));
        fields.put("since", mandate.since().toString());
        if (mandate.until() != null) {
            fields.put("until", mandate.until().toString());
        }
        if (!mandate.basis().isEmpty()) {
            fields.put("basis", mandate.basis());
        }
        return fields;
    }
}
