package org.gotong.needs;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.gotong.identity.Viewer;
import org.gotong.organisations.OrganisationDirectory;
import org.gotong.organisations.OrganisationId;
import org.gotong.organisations.OrganisationSummary;
import org.gotong.platform.history.History;
import org.gotong.programmes.ProgrammeSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Saves a need, an intervention or a group, and keeps what changed in the programme's history. */
@Component
class SaveAnswers {

    private final Needs needs;
    private final OrganisationDirectory organisations;
    private final History history;

    SaveAnswers(Needs needs, OrganisationDirectory organisations, History history) {
        this.needs = needs;
        this.organisations = organisations;
        this.history = history;
    }

    @Transactional
    void save(Viewer by, ProgrammeSummary programme, @Nullable Need before, Need after) {
        needs.save(programme.id(), after);
        told(by, programme, "needs.need", after.id().value(), NeedForm.told(before), NeedForm.told(after));
    }

    @Transactional
    void save(Viewer by, ProgrammeSummary programme, @Nullable Intervention before, Intervention after) {
        needs.save(programme.id(), after);
        told(
                by,
                programme,
                "needs.intervention",
                after.id().value(),
                InterventionForm.told(before),
                InterventionForm.told(after));
    }

    @Transactional
    void save(Viewer by, ProgrammeSummary programme, @Nullable InvolvedGroup before, InvolvedGroup after) {
        needs.save(programme.id(), after);
        told(by, programme, "needs.group", after.id().value(), GroupForm.told(before), GroupForm.told(after));
    }

    @Transactional
    void remove(Viewer by, ProgrammeSummary programme, Need need) {
        needs.remove(need.id());
        told(by, programme, "needs.need", need.id().value(), NeedForm.told(need), null);
    }

    @Transactional
    void remove(Viewer by, ProgrammeSummary programme, Intervention intervention) {
        needs.remove(intervention.id());
        told(by, programme, "needs.intervention", intervention.id().value(), InterventionForm.told(intervention), null);
    }

    @Transactional
    void remove(Viewer by, ProgrammeSummary programme, InvolvedGroup group) {
        needs.remove(group.id());
        told(by, programme, "needs.group", group.id().value(), GroupForm.told(group), null);
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
