package org.gotong.needs;

import java.util.List;
import java.util.UUID;

/**
 * People who take part in a programme as a group: women, children, a school.
 *
 * @param partId what part they have, in Indonesian
 * @param leads what they lead besides the plan, in words
 * @param joins in what they take part besides the plan, in words
 * @param led the activities of the plan that they lead
 * @param joined the activities of the plan in which they take part
 */
record InvolvedGroup(
        GroupId id,
        String nameId,
        String nameEn,
        String partId,
        String partEn,
        String leads,
        String joins,
        List<UUID> led,
        List<UUID> joined,
        String source,
        int version) {}
