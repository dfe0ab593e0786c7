package org.gotong.identity;

import java.security.Principal;

/** The proof in a session that a person signed in: the id alone, for everything else may change meanwhile. */
record SignedIn(PersonId person) implements Principal, java.io.Serializable {

    @Override
    public String getName() {
        return person.text();
    }
}
