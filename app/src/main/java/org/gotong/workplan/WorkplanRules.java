package org.gotong.workplan;

import java.util.List;
import org.gotong.identity.Viewer;
import org.gotong.platform.web.NotAllowed;
import org.gotong.programmes.PartnerState;
import org.gotong.programmes.ProgrammeDirectory;
import org.gotong.programmes.ProgrammeId;
import org.gotong.programmes.ProgrammeSummary;
import org.gotong.programmes.ProgrammeWorkspace;
import org.gotong.undo.Remembered;
import org.jspecify.annotations.Nullable;
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

    /** Whoever did it, and whoever writes the plan now. */
    boolean mayUndo(Viewer viewer, Remembered remembered) {
        return remembered.isBy(viewer) || programmes.mayEdit(viewer, new ProgrammeId(remembered.scope()));
    }

    /** Null when it is gone. */
    @Nullable
    ProgrammeSummary find(ProgrammeId programme) {
        return programmes.summaries(List.of(programme)).get(programme);
    }

    /** Whoever writes the plan, and whoever acts for a partner that is in charge: it knows best how it goes. */
    boolean mayReport(Viewer viewer, ProgrammeSummary programme, Activity activity) {
        return mayWrite(viewer, programme) || viewer.writes() && isInCharge(viewer, programme, activity);
    }

    private boolean isInCharge(Viewer viewer, ProgrammeSummary programme, Activity activity) {
        var theirs = activity.facts().responsible().stream()
                .map(Responsible::organisation)
                .filter(organisation -> organisation != null && viewer.is("mandate", "organisation", organisation))
                .toList();
        return !theirs.isEmpty()
                && programmes.partners(programme.id()).stream()
                        .anyMatch(partner ->
                                partner.state() == PartnerState.ACCEPTED && theirs.contains(partner.organisation()));
    }

    void mustReport(Viewer viewer, ProgrammeSummary programme, Activity activity) {
        if (!mayReport(viewer, programme, activity)) {
            throw new NotAllowed("report activity " + activity.id().text());
        }
    }

    ProgrammeWorkspace workspace(Viewer viewer, ProgrammeSummary programme) {
        return programmes.workspace(viewer, programme);
    }
}
