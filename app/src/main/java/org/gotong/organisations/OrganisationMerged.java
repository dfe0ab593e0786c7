package org.gotong.organisations;

import org.gotong.platform.web.Visitor;

/**
 * Two entries of the register are one from now on. Published in the transaction of the merging, while both still exist:
 * whoever names the one names the other when it ends.
 */
public record OrganisationMerged(OrganisationId from, OrganisationId into, Visitor by) {}
