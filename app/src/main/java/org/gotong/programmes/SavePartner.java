package org.gotong.programmes;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.gotong.identity.Viewer;
import org.gotong.organisations.OrganisationDirectory;
import org.gotong.organisations.OrganisationSummary;
import org.gotong.platform.history.History;
import org.gotong.platform.web.LostRace;
import org.gotong.undo.Remembered;
import org.gotong.undo.Step;
import org.gotong.undo.Undo;
import org.gotong.undo.UndoId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Saves a partner, keeps what changed, and tells those who must know. */
@Component
class SavePartner {

    static final String KIND = "programmes.partner";

    private final Partners partners;
    private final Programmes programmes;
    private final ProgrammeIndex index;
    private final OrganisationDirectory organisations;
    private final History history;
    private final Undo undo;
    private final ApplicationEventPublisher events;

    SavePartner(
            Partners partners,
            Programmes programmes,
            ProgrammeIndex index,
            OrganisationDirectory organisations,
            History history,
            Undo undo,
            ApplicationEventPublisher events) {
        this.partners = partners;
        this.programmes = programmes;
        this.index = index;
        this.organisations = organisations;
        this.history = history;
        this.undo = undo;
        this.events = events;
    }

    /** A new partner comes with null before it. Answers the partner with its new version. */
    @Transactional
    Partner save(Viewer by, @Nullable Partner before, Partner after) {
        var saved = saved(after);
        var programme = after.programmeId();
        history.record(
                by, programme.value(), KIND, after.id().value(), before == null ? null : told(before), told(after));
        index.put(programmes.get(programme));
        if (after.is(PartnerState.ACCEPTED) && (before == null || before.is(PartnerState.INVITED))) {
            events.publishEvent(new PartnerAccepted(programme, after.organisationId(), accepted(after)));
        }
        return saved;
    }

    /** Saves a step that can be taken back. */
    @Transactional
    UndoId step(Viewer by, Partner before, Partner after) {
        var saved = save(by, before, after);
        var kept = new RevertPartner.Answered(before, saved.version());
        return undo.remember(by, Step.change(KIND, before.programmeId(), before.id(), name(before), kept));
    }

    /** As it was before a step; whoever heard of the step reads in the history that it was taken back. */
    @Transactional
    void putBack(Viewer by, Partner now, Partner before, Remembered step) {
        saved(before);
        history.record(by, now.programmeId().value(), KIND, now.id().value(), told(now), step.restored(told(before)));
        index.put(programmes.get(now.programmeId()));
    }

    private Partner saved(Partner partner) {
        try {
            return partners.save(partner);
        } catch (OptimisticLockingFailureException race) {
            throw new LostRace(partner.id());
        }
    }

    private static LocalDate accepted(Partner partner) {
        return Objects.requireNonNull(partner.acceptance()).on();
    }

    private Map<String, Object> told(Partner partner) {
        var told = new TreeMap<String, Object>();
        told.put("organisation", name(partner));
        told.put("partId", partner.partId());
        told.put("partEn", partner.partEn());
        told.put("pillar", partner.pillar() == null ? "" : partner.pillar().code());
        told.put("state", partner.state().code());
        var acceptance = partner.acceptance();
        if (acceptance != null) {
            told.put("acceptedOn", acceptance.on().toString());
            told.put("source", acceptance.source() == null ? "" : acceptance.source());
            told.put(
                    "confirmedAt",
                    acceptance.confirmedAt() == null
                            ? ""
                            : acceptance.confirmedAt().toString());
        }
        if (partner.refusal() != null) {
            told.put("reason", partner.refusal().reason());
        }
        if (partner.leaving() != null) {
            told.put("reason", partner.leaving().reason());
        }
        return told;
    }

    private String name(Partner partner) {
        return organisations.summaries(List.of(partner.organisationId())).values().stream()
                .map(OrganisationSummary::nameId)
                .findFirst()
                .orElse("");
    }
}
