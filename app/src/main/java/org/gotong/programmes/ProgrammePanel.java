package org.gotong.programmes;

import java.util.Optional;
import org.gotong.identity.Viewer;
import org.gotong.platform.pages.Page;

/** Slot: a section of a programme's public page, shown by the module that owns what stands in it. */
public interface ProgrammePanel {

    /** Sections stand in rising order; the page's own are goals 100, partners 200, plans 800. */
    int order();

    /** The section as this viewer may see it; empty when there is nothing to show. */
    Optional<Panel> panel(Viewer viewer, ProgrammeSummary programme, Page page);
}
