package org.gotong.needs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.gotong.identity.Viewer;
import org.gotong.organisations.OrganisationDirectory;
import org.gotong.organisations.OrganisationId;
import org.gotong.organisations.OrganisationSummary;
import org.gotong.platform.history.History;
import org.gotong.programmes.ProgrammeSummary;
import org.gotong.undo.Remark;
import org.gotong.undo.Step;
import org.gotong.undo.Undo;
import org.gotong.undo.UndoId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Saves a need, an intervention or a group, and keeps what changed in the programme's history. */
@Component
class SaveAnswers {

    static final String NEED = "needs.need";
    static final String INTERVENTION = "needs.intervention";
    static final String GROUP = "needs.group";

    private static final List<String> PLANNED = List.of("planned", "led", "joined");

    private final Needs needs;
    private final OrganisationDirectory organisations;
    private final Plans plans;
    private final History history;
    private final Undo undo;

    SaveAnswers(Needs needs, OrganisationDirectory organisations, Plans plans, History history, Undo undo) {
        this.needs = needs;
        this.organisations = organisations;
        this.plans = plans;
        this.history = history;
        this.undo = undo;
    }

    @Transactional
    void save(Viewer by, ProgrammeSummary programme, @Nullable Need before, Need after) {
        needs.save(programme.id(), after);
        told(by, programme, NEED, after.id().value(), NeedForm.told(before), NeedForm.told(after));
    }

    @Transactional
    void save(Viewer by, ProgrammeSummary programme, @Nullable Intervention before, Intervention after) {
        needs.save(programme.id(), after);
        told(
                by,
                programme,
                INTERVENTION,
                after.id().value(),
                InterventionForm.told(before),
                InterventionForm.told(after));
    }

    @Transactional
    void save(Viewer by, ProgrammeSummary programme, @Nullable InvolvedGroup before, InvolvedGroup after) {
        needs.save(programme.id(), after);
        told(by, programme, GROUP, after.id().value(), GroupForm.told(before), GroupForm.told(after));
    }

    @Transactional
    UndoId remove(Viewer by, ProgrammeSummary programme, Need need) {
        var answeredBy = needs.of(programme.id()).answering(need).stream()
                .map(Intervention::id)
                .toList();
        needs.remove(need.id());
        told(by, programme, NEED, need.id().value(), NeedForm.told(need), null);
        var kept = new Removed.OfNeed(need, answeredBy);
        return undo.remember(by, Step.removal(NEED, programme.id(), need.id(), title(need.wordsId()), kept));
    }

    @Transactional
    UndoId remove(Viewer by, ProgrammeSummary programme, Intervention intervention) {
        needs.remove(intervention.id());
        told(by, programme, INTERVENTION, intervention.id().value(), InterventionForm.told(intervention), null);
        var title = title(intervention.activitiesId());
        var kept = new Removed.OfIntervention(intervention);
        return undo.remember(by, Step.removal(INTERVENTION, programme.id(), intervention.id(), title, kept));
    }

    @Transactional
    UndoId remove(Viewer by, ProgrammeSummary programme, InvolvedGroup group) {
        var itsNeeds = needs.of(programme.id()).needs().stream()
                .filter(need -> group.id().equals(need.groupId()))
                .map(Need::id)
                .toList();
        needs.remove(group.id());
        told(by, programme, GROUP, group.id().value(), GroupForm.told(group), null);
        var kept = new Removed.OfGroup(group, itsNeeds);
        return undo.remember(by, Step.removal(GROUP, programme.id(), group.id(), group.nameId(), kept));
    }

    /** Whose group is gone becomes everybody's; answers whose intervention is gone are left out. */
    @Transactional
    List<Remark> restore(RestoreAnswers.Restoring to, Removed.OfNeed removed) {
        var except = new ArrayList<Remark>();
        var known = needs.of(to.programme().id());
        var need = removed.need();
        if (need.groupId() != null && known.findGroup(need.groupId()).isEmpty()) {
            except.add(Remark.of("needs.undo.group"));
            need = need.ofEverybody();
        }
        needs.save(to.programme().id(), need);
        for (var intervention : removed.answeredBy()) {
            if (known.findIntervention(intervention).isPresent()) {
                needs.answer(intervention, need.id());
            } else {
                except.add(Remark.of("needs.undo.intervention"));
            }
        }
        restored(to, NEED, need.id().value(), NeedForm.told(need));
        return except;
    }

    @Transactional
    List<Remark> restore(RestoreAnswers.Restoring to, Removed.OfIntervention removed) {
        var known = needs.of(to.programme().id());
        var before = removed.intervention();
        var still = before.needs().stream()
                .filter(need -> known.findNeed(need).isPresent())
                .toList();
        var intervention = before.answering(still).by(organisations.current(before.organisation()));
        needs.save(to.programme().id(), intervention);
        restored(to, INTERVENTION, intervention.id().value(), InterventionForm.told(intervention));
        return still.size() == before.needs().size() ? List.of() : List.of(Remark.of("needs.undo.need"));
    }

    @Transactional
    List<Remark> restore(RestoreAnswers.Restoring to, Removed.OfGroup removed) {
        var group = removed.group();
        needs.save(to.programme().id(), group);
        var left = removed.needs().stream()
                .filter(need -> !needs.giveBack(need, group.id()))
                .toList();
        restored(to, GROUP, group.id().value(), GroupForm.told(group));
        return left.isEmpty() ? List.of() : List.of(Remark.of("needs.undo.of-group"));
    }

    private void restored(
            RestoreAnswers.Restoring to, String kind, UUID subject, @Nullable Map<String, String> fields) {
        var named = Objects.requireNonNull(named(to.programme(), fields));
        history.record(
                to.by(),
                to.programme().id().value(),
                kind,
                subject,
                null,
                to.removed().restored(named));
    }

    // As long as a line of a list: the whole text stands in the record.
    private static String title(String text) {
        return text.length() <= 120 ? text : text.substring(0, 119) + "…";
    }

    private void told(
            Viewer by,
            ProgrammeSummary programme,
            String kind,
            UUID subject,
            @Nullable Map<String, String> before,
            @Nullable Map<String, String> after) {
        history.record(by, programme.id().value(), kind, subject, named(programme, before), named(programme, after));
    }

    // The history is read by people: names stand for ids, and for the needs how many they are.
    private @Nullable Map<String, String> named(ProgrammeSummary programme, @Nullable Map<String, String> fields) {
        if (fields == null) {
            return null;
        }
        var named = new TreeMap<>(fields);
        named.computeIfPresent("organisation", (_, id) -> organisation(id));
        named.computeIfPresent("group", (_, id) -> group(programme, id));
        var plan = plans.of(programme);
        PLANNED.forEach(field ->
                named.computeIfPresent(field, (_, ids) -> plan.titles(plan.chosen(Typed.ids(List.of(ids))))));
        var answered = named.remove("needs");
        if (answered != null) {
            named.put("answered", answered.isEmpty() ? "0" : String.valueOf(answered.split(" ").length));
        }
        return named;
    }

    private String organisation(String id) {
        return organisations.summaries(List.of(new OrganisationId(UUID.fromString(id)))).values().stream()
                .map(OrganisationSummary::nameId)
                .findFirst()
                .orElse(id);
    }

    private String group(ProgrammeSummary programme, String id) {
        return id.isEmpty()
                ? ""
                : needs.of(programme.id())
                        .findGroup(new GroupId(UUID.fromString(id)))
                        .map(InvolvedGroup::nameId)
                        .orElse("");
    }
}
