package org.gotong.programmes;

import java.util.Optional;
import org.gotong.identity.Viewer;
import org.gotong.platform.pages.Page;

/**
 * Slot: a chapter of a programme's PDF, written by the module that owns what stands in it. Its template is one for paper:
 * well-formed XML, blocks and tables only, with the classes of {@code platform/pdf/style.jte}.
 */
public interface PrintedChapter {

    /** Chapters stand in rising order; the programme's own are goals 100, partners 200, basis 800. */
    int order();

    /** The chapter as this viewer may read it; empty when there is nothing to print. */
    Optional<Panel> chapter(Viewer viewer, ProgrammeSummary programme, Page page);
}
