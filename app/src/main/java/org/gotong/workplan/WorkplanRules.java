package org.gotong.workplan;

import org.gotong.identity.Viewer;
import org.gotong.programmes.ProgrammeDirectory;
import org.gotong.programmes.ProgrammeSummary;
import org.gotong.programmes.ProgrammeWorkspace;
import org.springframework.stereotype.Component;

/** Who may do what with a plan: it is as public as its programme, and those who write the programme write it. */
@Component
class WorkplanRules {

    private final ProgrammeDirectory programmes;

    WorkplanRules(ProgrammeDirectory programmes) {
        this.programmes = programmes;
    }

    ProgrammeSummary seen(Viewer viewer, String slug) {
        return programmes.get(viewer, slug);
    }

    ProgrammeSummary written(Viewer viewer, String slug) {
        return programmes.getToEdit(viewer, slug);
    }

    boolean mayWrite(Viewer viewer, ProgrammeSummary programme) {
        return programmes.mayEdit(viewer, programme.id());
    }

    ProgrammeWorkspace workspace(Viewer viewer, ProgrammeSummary programme) {
        return programmes.workspace(viewer, programme);
    }
}
