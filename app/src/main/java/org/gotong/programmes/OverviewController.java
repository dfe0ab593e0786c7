package org.gotong.programmes;

import org.gotong.identity.Viewer;
import org.gotong.platform.time.Today;
import org.gotong.platform.web.Access;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** {@code /programmes/{slug}/overview}: where a programme stands, what it lacks, and what to do next. */
@Controller
@Access(Access.Level.SIGNED_IN)
class OverviewController {

    private final Programmes programmes;
    private final ProgrammeDirectory directory;
    private final PartnerRows partnerRows;
    private final Guides guides;
    private final Today today;

    OverviewController(
            Programmes programmes, ProgrammeDirectory directory, PartnerRows partnerRows, Guides guides, Today today) {
        this.programmes = programmes;
        this.directory = directory;
        this.partnerRows = partnerRows;
        this.guides = guides;
        this.today = today;
    }

    @GetMapping("/programmes/{slug}/overview")
    ModelAndView overview(@PathVariable String slug, Viewer viewer) {
        var programme = programmes.getToEdit(viewer, slug);
        return new ModelAndView("programmes/overview")
                .addObject("workspace", directory.workspace(viewer, programme.summary()))
                .addObject("programme", programme)
                .addObject("outlook", new Outlook(programme.summary(), today.date()))
                .addObject("readiness", Readiness.of(programme.facts()))
                .addObject("rows", partnerRows.of(programme.id()))
                .addObject("guide", guides.of(viewer, programme.summary()).orElse(null))
                .addObject("guideIsAway", guides.isAway(viewer, programme.summary()))
                .addObject("leads", ProgrammeRules.mayLead(viewer, programme.id()));
    }
}
