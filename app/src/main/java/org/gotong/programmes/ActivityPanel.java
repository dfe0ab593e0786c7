package org.gotong.programmes;

import java.util.Optional;
import java.util.UUID;
import org.gotong.platform.pages.Page;

/** Slot: what another module knows about one activity, shown on the activity's page. */
public interface ActivityPanel {

    Optional<Panel> panel(ProgrammeSummary programme, UUID activity, Page page);
}
