package org.gotong.needs;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.gotong.programmes.PlannedActivity;

/** The activities of a programme's plan, to choose among and to name. */
record Plan(List<PlannedActivity> activities) {

    /** Those among these that are in the plan now, in its order. */
    List<PlannedActivity> named(Collection<UUID> ids) {
        return activities.stream()
                .filter(activity -> ids.contains(activity.id()))
                .toList();
    }

    /** The chosen ones as they stand in a form; what is not in the plan is left out. */
    List<UUID> chosen(Collection<String> texts) {
        return activities.stream()
                .map(PlannedActivity::id)
                .filter(id -> texts.contains(id.toString()))
                .toList();
    }

    String titles(Collection<UUID> ids) {
        return String.join("; ", named(ids).stream().map(PlannedActivity::title).toList());
    }

    boolean isEmpty() {
        return activities.isEmpty();
    }
}
