package org.gotong.programmes;

import org.gotong.identity.Viewer;

/** Slot: a line of the rail in a programme's workspace. */
public interface ProgrammeRailItem {

    /** Lines stand in rising order; the workspace's own are overview 100, text 200, partners 300, people 800, bin 890, history 900. */
    int order();

    String titleKey();

    /** The name of an icon of the sprite. */
    String icon();

    String address(ProgrammeSummary programme);

    default boolean isShown(Viewer viewer, ProgrammeSummary programme) {
        return true;
    }
}
