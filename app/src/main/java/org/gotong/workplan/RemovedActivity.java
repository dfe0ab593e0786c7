package org.gotong.workplan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A line that was taken out of the plan, with what its going changed around it.
 *
 * @param parts what stood under it, each with its place there
 * @param waiting what waited for it
 * @param titles of all that is named by its id, to speak of what is gone by then
 */
record RemovedActivity(KeptActivity activity, List<Part> parts, List<UUID> waiting, Map<UUID, String> titles) {

    record Part(UUID id, int position) {}

    static RemovedActivity of(Activity activity, Plan plan) {
        var waiting = plan.waitingFor(activity.id());
        var titles = new HashMap<UUID, String>();
        plan.find(activity.parent()).ifPresent(parent -> titles.put(parent.id().value(), parent.title()));
        activity.facts()
                .needs()
                .forEach(need -> plan.find(need).ifPresent(line -> titles.put(need.value(), line.title())));
        plan.under(activity.id()).forEach(part -> titles.put(part.id().value(), part.title()));
        waiting.forEach(line -> titles.put(line.id().value(), line.title()));
        return new RemovedActivity(
                KeptActivity.of(activity),
                plan.under(activity.id()).stream()
                        .map(part -> new Part(part.id().value(), part.position()))
                        .toList(),
                waiting.stream().map(line -> line.id().value()).toList(),
                titles);
    }

    String title(UUID id) {
        return titles.getOrDefault(id, "");
    }
}
