package org.gotong.needs;

import org.gotong.programmes.PlannedActivities;
import org.gotong.programmes.ProgrammeSummary;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks whoever keeps the plans. */
@Component
class Plans {

    private final ObjectProvider<PlannedActivities> keepers;

    Plans(ObjectProvider<PlannedActivities> keepers) {
        this.keepers = keepers;
    }

    Plan of(ProgrammeSummary programme) {
        return new Plan(keepers.stream()
                .flatMap(keeper -> keeper.of(programme).stream())
                .toList());
    }
}
