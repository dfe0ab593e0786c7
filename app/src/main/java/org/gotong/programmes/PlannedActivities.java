package org.gotong.programmes;

import java.util.List;

/** Slot: the activities of a programme, for those who say who leads them or takes part. In the order of the plan. */
public interface PlannedActivities {

    List<PlannedActivity> of(ProgrammeSummary programme);
}
