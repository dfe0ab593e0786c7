package org.gotong.needs;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gotong.platform.pages.Fragments;
import org.gotong.platform.pages.Page;
import org.gotong.programmes.ActivityPanel;
import org.gotong.programmes.Panel;
import org.gotong.programmes.ProgrammeSummary;
import org.springframework.stereotype.Component;

/** Shows on an activity's page whose intervention it belongs to, and which groups lead it or take part. */
@Component
class ActivityNeeds implements ActivityPanel {

    private final NeedsBoard board;
    private final Fragments fragments;

    ActivityNeeds(NeedsBoard board, Fragments fragments) {
        this.board = board;
        this.fragments = fragments;
    }

    @Override
    public Optional<Panel> panel(ProgrammeSummary programme, UUID activity, Page page) {
        var shown = board.of(programme);
        var about = shown.answers().about(activity);
        if (about.interventions().isEmpty() && about.groups().isEmpty()) {
            return Optional.empty();
        }
        var parameters = Map.<String, Object>of(
                "page", page, "board", shown, "about", about, "activity", activity, "address", programme.address());
        return Optional.of(new Panel("needs", "needs.activity", fragments.of("needs/_activity", parameters)));
    }
}
