package org.gotong.organisations;

import org.gotong.identity.Office;
import org.gotong.identity.Viewer;

/** Who may do what in the registry. Reading is free to everybody. */
final class OrganisationRules {

    private OrganisationRules() {}

    static boolean mayRegister(Viewer viewer) {
        return viewer.writes() && viewer.holds(Office.REGISTRAR, Office.COORDINATOR);
    }

    static boolean mayEdit(Viewer viewer, OrganisationId organisation) {
        return mayRegister(viewer) || actsFor(viewer, organisation);
    }

    /** An address is for ever: only those who keep the registry give another one, or take a mistaken entry away. */
    static boolean mayKeep(Viewer viewer) {
        return viewer.writes() && viewer.holds(Office.REGISTRAR);
    }

    static boolean mayGiveMandates(Viewer viewer, OrganisationId organisation) {
        return mayKeep(viewer) || actsFor(viewer, organisation);
    }

    private static boolean actsFor(Viewer viewer, OrganisationId organisation) {
        return viewer.writes() && viewer.is(Mandates.ROLE, Mandates.KIND, organisation);
    }
}
