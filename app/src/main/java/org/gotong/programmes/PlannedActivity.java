package org.gotong.programmes;

import java.util.UUID;

/**
 * An activity of a programme's plan, as the modules beside the plan name it.
 *
 * @param id of the activity; kept by others without a foreign key, for one that was removed may come back from the bin
 */
public record PlannedActivity(UUID id, String title, String address) {}
