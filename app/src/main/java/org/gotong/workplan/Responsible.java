package org.gotong.workplan;

import org.gotong.organisations.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * Who is in charge.
 *
 * @param organisation null for a name that stands in no registry
 * @param name as it was written
 */
record Responsible(@Nullable OrganisationId organisation, String name) {

    static Responsible named(String name) {
        return new Responsible(null, name);
    }
}
