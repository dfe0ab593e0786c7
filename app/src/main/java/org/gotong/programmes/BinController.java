package org.gotong.programmes;

import org.gotong.identity.Viewer;
import org.gotong.platform.web.Access;
import org.gotong.undo.Undo;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /programmes/{slug}/bin}: what was deleted from a programme and can come back, for those who may edit it. */
@Controller
@Access(Access.Level.SIGNED_IN)
class BinController {

    private final ProgrammeDirectory directory;
    private final Undo undo;

    BinController(ProgrammeDirectory directory, Undo undo) {
        this.directory = directory;
        this.undo = undo;
    }

    @GetMapping("/programmes/{slug}/bin")
    ModelAndView bin(@PathVariable String slug, @RequestParam(defaultValue = "1") int page, Viewer viewer) {
        var programme = directory.getToEdit(viewer, slug);
        return new ModelAndView("programmes/bin")
                .addObject("workspace", directory.workspace(viewer, programme))
                .addObject("bin", undo.bin(programme.id(), Math.max(1, page)));
    }
}
