package org.gotong.needs;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All needs, interventions and groups of one programme. */
record Answers(List<Need> needs, List<Intervention> interventions, List<InvolvedGroup> groups) {

    /** Needs that no intervention answers. */
    List<Need> unanswered() {
        var answered = new HashSet<NeedId>();
        interventions.forEach(intervention -> answered.addAll(intervention.needs()));
        return needs.stream().filter(need -> !answered.contains(need.id())).toList();
    }

    /** Interventions that answer no need which anybody found. */
    List<Intervention> withoutNeed() {
        return interventions.stream()
                .filter(intervention -> intervention.needs().isEmpty())
                .toList();
    }

    List<Intervention> answering(Need need) {
        return interventions.stream()
                .filter(intervention -> intervention.needs().contains(need.id()))
                .toList();
    }

    Optional<Need> findNeed(NeedId id) {
        return needs.stream().filter(need -> need.id().equals(id)).findFirst();
    }

    Optional<Intervention> findIntervention(InterventionId id) {
        return interventions.stream()
                .filter(intervention -> intervention.id().equals(id))
                .findFirst();
    }

    Optional<InvolvedGroup> findGroup(@org.jspecify.annotations.Nullable GroupId id) {
        return groups.stream().filter(group -> group.id().equals(id)).findFirst();
    }

    /** Is there a need, an intervention or a group of that id? */
    boolean holds(UUID id) {
        return findNeed(new NeedId(id)).isPresent()
                || findIntervention(new InterventionId(id)).isPresent()
                || findGroup(new GroupId(id)).isPresent();
    }

    /** What speaks of that activity of the plan. */
    Answers about(UUID activity) {
        return new Answers(
                List.of(),
                interventions.stream()
                        .filter(intervention -> intervention.planned().contains(activity))
                        .toList(),
                groups.stream()
                        .filter(group ->
                                group.led().contains(activity) || group.joined().contains(activity))
                        .toList());
    }

    /** Does any of it speak of the plan? */
    boolean isPlanned() {
        return interventions.stream()
                        .anyMatch(intervention -> !intervention.planned().isEmpty())
                || groups.stream()
                        .anyMatch(group ->
                                !group.led().isEmpty() || !group.joined().isEmpty());
    }

    boolean isEmpty() {
        return needs.isEmpty() && interventions.isEmpty();
    }
}
