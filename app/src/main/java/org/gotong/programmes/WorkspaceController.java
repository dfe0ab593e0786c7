package org.gotong.programmes;

import java.util.List;
import java.util.Optional;
import org.gotong.identity.Viewer;
import org.gotong.organisations.OrganisationDirectory;
import org.gotong.platform.time.Today;
import org.gotong.platform.web.Access;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** {@code /workspace}: the programmes that a person works on, and the invitations that wait for an answer. */
@Controller
@Access(Access.Level.SIGNED_IN)
class WorkspaceController {

    private final MyProgrammes myProgrammes;
    private final OrganisationDirectory organisations;
    private final Guides guides;
    private final Today today;

    WorkspaceController(MyProgrammes myProgrammes, OrganisationDirectory organisations, Guides guides, Today today) {
        this.myProgrammes = myProgrammes;
        this.organisations = organisations;
        this.guides = guides;
        this.today = today;
    }

    @GetMapping("/workspace")
    ModelAndView workspace(Viewer viewer) {
        var mine = myProgrammes.of(viewer);
        if (mine.isEmpty() && ProgrammeRules.mayBegin(viewer)) {
            return new ModelAndView("programmes/begin").addObject("guide", guides.beforeTheFirst());
        }
        var names = organisations.summaries(mine.stream()
                .flatMap(line -> line.organisations().stream())
                .distinct()
                .toList());
        return new ModelAndView("programmes/workspace")
                .addObject("mine", mine)
                .addObject("waiting", waiting(mine))
                .addObject("names", names)
                .addObject("today", today.date())
                .addObject("begins", ProgrammeRules.mayBegin(viewer))
                .addObject("guided", guided(viewer, mine).orElse(null));
    }

    /** The newest draft that is still on its way to publication. */
    private Optional<Guided> guided(Viewer viewer, List<MyProgrammes.Line> mine) {
        return mine.stream()
                .map(MyProgrammes.Line::programme)
                .filter(programme -> !programme.isPublic())
                .findFirst()
                .flatMap(programme -> guides.of(viewer, programme).map(guide -> new Guided(programme, guide)));
    }

    /** A guide on a page that is not its programme's own. */
    record Guided(ProgrammeSummary programme, Guide guide) {}

    private static List<MyProgrammes.Line> waiting(List<MyProgrammes.Line> mine) {
        return mine.stream().filter(line -> line.invitation() != null).toList();
    }
}
