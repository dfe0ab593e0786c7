package org.gotong.needs;

import jakarta.servlet.http.HttpServletRequest;
import org.gotong.identity.Viewer;
import org.gotong.platform.pages.Pages;
import org.gotong.platform.tables.SheetView;
import org.gotong.platform.web.Access;
import org.gotong.programmes.ProgrammeDirectory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** The lists of needs and of groups as files, for whoever sees them on the page. */
@Controller
@Access(Access.Level.ANYONE)
class NeedsSheetController {

    private final ProgrammeDirectory programmes;
    private final Needs needs;
    private final NeedsBoard board;
    private final Pages pages;

    NeedsSheetController(ProgrammeDirectory programmes, Needs needs, NeedsBoard board, Pages pages) {
        this.programmes = programmes;
        this.needs = needs;
        this.board = board;
        this.pages = pages;
    }

    @GetMapping("/programmes/{slug}/needs.{ending:csv|xlsx}")
    View needs(@PathVariable String slug, @PathVariable String ending, Viewer viewer, HttpServletRequest request) {
        var programme = programmes.get(viewer, slug);
        return SheetView.of(new NeedsSheet(pages.of(request), programme).needs(board.of(programme)), ending);
    }

    @GetMapping("/programmes/{slug}/groups.{ending:csv|xlsx}")
    View groups(@PathVariable String slug, @PathVariable String ending, Viewer viewer, HttpServletRequest request) {
        var programme = programmes.get(viewer, slug);
        var groups = needs.of(programme.id()).groups();
        return SheetView.of(new NeedsSheet(pages.of(request), programme).groups(groups), ending);
    }
}
