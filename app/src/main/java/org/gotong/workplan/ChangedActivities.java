package org.gotong.workplan;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lines that one step changed, each as it was. */
record ChangedActivities(List<Changed> lines) {

    /**
     * One of them.
     *
     * @param version the one that the step left; another one by now is a newer change
     * @param parent where the step left it
     */
    record Changed(
            KeptActivity before, int version, @Nullable UUID parent) {

        static Changed of(Activity before, Activity after) {
            var parent = after.parent();
            // Saving counts the version up; what is saved still bears the one before.
            return new Changed(KeptActivity.of(before), after.version() + 1, parent == null ? null : parent.value());
        }
    }
}
