package org.gotong.organisations;

import java.util.Collection;
import java.util.Set;

/** Slot: modules that name organisations without a foreign key tell which of them they use. */
public interface OrganisationUse {

    /** Those of the given ones that something of this module names. */
    Set<OrganisationId> used(Collection<OrganisationId> organisations);
}
