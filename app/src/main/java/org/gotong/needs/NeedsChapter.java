package org.gotong.needs;

import java.util.Map;
import java.util.Optional;
import org.gotong.identity.Viewer;
import org.gotong.platform.pages.Fragments;
import org.gotong.platform.pages.Page;
import org.gotong.programmes.Panel;
import org.gotong.programmes.PrintedChapter;
import org.gotong.programmes.ProgrammeSummary;
import org.springframework.stereotype.Component;

/** Needs, what answers them, and the groups that take part, in a programme's PDF. */
@Component
class NeedsChapter implements PrintedChapter {

    private final NeedsBoard board;
    private final Fragments fragments;

    NeedsChapter(NeedsBoard board, Fragments fragments) {
        this.board = board;
        this.fragments = fragments;
    }

    @Override
    public int order() {
        return 300;
    }

    @Override
    public Optional<Panel> chapter(Viewer viewer, ProgrammeSummary programme, Page page) {
        var shown = board.of(programme);
        if (shown.answers().isEmpty() && shown.answers().groups().isEmpty()) {
            return Optional.empty();
        }
        var parameters = Map.<String, Object>of("page", page, "board", shown);
        return Optional.of(new Panel("needs", "needs.panel", fragments.of("needs/_printed", parameters)));
    }
}
