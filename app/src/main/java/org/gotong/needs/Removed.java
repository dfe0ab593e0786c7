package org.gotong.needs;

import java.util.List;

/** What was deleted, with what was bound to it. */
final class Removed {

    private Removed() {}

    /** A need, and the interventions that answered it. */
    record OfNeed(Need need, List<InterventionId> answeredBy) {}

    record OfIntervention(Intervention intervention) {}

    /** A group, and the needs that were its own. */
    record OfGroup(InvolvedGroup group, List<NeedId> needs) {}
}
