package org.gotong.programmes;

import static org.gotong.programmes.ProgrammeRole.COORDINATOR;
import static org.gotong.programmes.ProgrammeRole.EDITOR;
import static org.gotong.programmes.ProgrammeRole.FACILITATOR;

import java.util.Arrays;
import org.gotong.identity.Office;
import org.gotong.identity.Viewer;

/** Who may do what with a programme that they see. */
final class ProgrammeRules {

    private ProgrammeRules() {}

    static boolean mayBegin(Viewer viewer) {
        return viewer.writes() && viewer.holds(Office.COORDINATOR);
    }

    static boolean mayEdit(Viewer viewer, ProgrammeId programme) {
        return viewer.writes() && is(viewer, programme, COORDINATOR, FACILITATOR, EDITOR);
    }

    /** Publishing, ending, and who takes part in which role. */
    static boolean mayLead(Viewer viewer, ProgrammeId programme) {
        return viewer.writes() && is(viewer, programme, COORDINATOR);
    }

    /** The answer to an invitation is the organisation's own. */
    static boolean mayAnswer(Viewer viewer, Partner partner) {
        return viewer.writes() && viewer.is("mandate", "organisation", partner.organisationId());
    }

    private static boolean is(Viewer viewer, ProgrammeId programme, ProgrammeRole... roles) {
        return viewer.isAdministrator()
                || Arrays.stream(roles).anyMatch(role -> viewer.is(role.code(), ProgrammeStandings.KIND, programme));
    }
}
