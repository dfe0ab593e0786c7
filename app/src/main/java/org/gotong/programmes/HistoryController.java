package org.gotong.programmes;

import org.gotong.identity.Viewer;
import org.gotong.platform.history.History;
import org.gotong.platform.web.Access;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /programmes/{slug}/history}: every change of everything in a programme, for those who may edit it. */
@Controller
@Access(Access.Level.SIGNED_IN)
class HistoryController {

    private static final int SIZE = 50;

    private final ProgrammeDirectory directory;
    private final History history;
    private final Told told;

    HistoryController(ProgrammeDirectory directory, History history, Told told) {
        this.directory = directory;
        this.history = history;
        this.told = told;
    }

    @GetMapping("/programmes/{slug}/history")
    ModelAndView history(@PathVariable String slug, @RequestParam(defaultValue = "") String before, Viewer viewer) {
        var programme = directory.getToEdit(viewer, slug);
        var from = before.matches("\\d{1,18}") ? Long.parseLong(before) : Long.MAX_VALUE;
        var changes = history.of(programme.id().value(), SIZE + 1, from);
        return new ModelAndView("programmes/history")
                .addObject("workspace", directory.workspace(viewer, programme))
                .addObject("told", told)
                .addObject("changes", changes.stream().limit(SIZE).toList())
                .addObject("more", changes.size() > SIZE);
    }
}
