package org.gotong.programmes;

import java.util.Optional;
import org.gotong.identity.Viewer;
import org.gotong.platform.pages.KeyFact;
import org.gotong.platform.pages.Page;

/** Slot: a figure in the head of a programme's public page, from the module that counts it. */
public interface ProgrammeFact {

    /** Figures stand in rising order; the page's own are partners 100, places 800, period 900. */
    int order();

    Optional<KeyFact> fact(Viewer viewer, ProgrammeSummary programme, Page page);
}
