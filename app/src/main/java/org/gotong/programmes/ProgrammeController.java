package org.gotong.programmes;

import org.gotong.identity.Viewer;
import org.gotong.platform.history.History;
import org.gotong.platform.pages.Freshness;
import org.gotong.platform.web.Access;
import org.gotong.reference.SdgDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;

/** {@code /programmes/{slug}}: the programme as everybody reads it. */
@Controller
@Access(Access.Level.ANYONE)
class ProgrammeController {

    private final Programmes programmes;
    private final ProgrammePages programmePages;
    private final SdgDirectory sdgs;
    private final History history;
    private final Freshness freshness;

    ProgrammeController(
            Programmes programmes,
            ProgrammePages programmePages,
            SdgDirectory sdgs,
            History history,
            Freshness freshness) {
        this.programmes = programmes;
        this.programmePages = programmePages;
        this.sdgs = sdgs;
        this.history = history;
        this.freshness = freshness;
    }

    @GetMapping("/programmes/{slug}")
    @Nullable
    ModelAndView show(@PathVariable String slug, Viewer viewer, ServletWebRequest request) {
        var programme = programmes.get(viewer, slug);
        var revision = history.revision(programme.id().value());
        if (freshness.isUnchanged(request, revision)) {
            return null;
        }
        return new ModelAndView("programmes/show")
                .addObject("shown", programmePages.of(viewer, programme, revision))
                .addObject("sdgs", sdgs);
    }
}
