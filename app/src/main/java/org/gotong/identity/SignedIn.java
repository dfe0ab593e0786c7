package org.gotong.identity;

import java.security.Principal;

/**
 * The proof that a request comes from a person: the id alone, for everything else may change meanwhile.
 *
 * @param writes false for an API token that only reads
 */
public record SignedIn(PersonId person, boolean writes) implements Principal {

    @Override
    public String getName() {
        return person.text();
    }
}
