package org.gotong.needs;

/**
 * People who take part in a programme as a group: women, children, a school.
 *
 * @param partId what part they have, in Indonesian
 * @param leads the activities that they lead, in words
 * @param joins the activities in which they take part, in words
 */
record InvolvedGroup(
        GroupId id,
        String nameId,
        String nameEn,
        String partId,
        String partEn,
        String leads,
        String joins,
        String source,
        int version) {}
