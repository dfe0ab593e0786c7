package org.gotong.identity;

import java.util.Set;
import org.gotong.platform.web.Visitor;

/** A person as other modules may show them. The address is for those who may write to the person, not for the public. */
public record PersonSummary(PersonId id, String name, String email) {

    /** For the history, where somebody acts for themselves without being signed in: by a link, at the command line. */
    public Visitor asVisitor() {
        return new Viewer(id, name, email, Set.of(), Set.of(), false);
    }
}
