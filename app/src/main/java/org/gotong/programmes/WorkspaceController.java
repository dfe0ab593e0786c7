package org.gotong.programmes;

import java.util.List;
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
    private final Today today;

    WorkspaceController(MyProgrammes myProgrammes, OrganisationDirectory organisations, Today today) {
        this.myProgrammes = myProgrammes;
        this.organisations = organisations;
        this.today = today;
    }

    @GetMapping("/workspace")
    ModelAndView workspace(Viewer viewer) {
        var mine = myProgrammes.of(viewer);
        var names = organisations.summaries(mine.stream()
                .flatMap(line -> line.organisations().stream())
                .distinct()
                .toList());
        return new ModelAndView("programmes/workspace")
                .addObject("mine", mine)
                .addObject("waiting", waiting(mine))
                .addObject("names", names)
                .addObject("today", today.date())
                .addObject("begins", ProgrammeRules.mayBegin(viewer));
    }

    private static List<MyProgrammes.Line> waiting(List<MyProgrammes.Line> mine) {
        return mine.stream().filter(line -> line.invitation() != null).toList();
    }
}
