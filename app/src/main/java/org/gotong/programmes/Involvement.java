package org.gotong.programmes;

import org.gotong.organisations.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * What makes a programme somebody's own: a role in it, or that they act for one of its partners. Somebody who acts for two
 * partners is involved twice.
 *
 * @param partner an organisation that accepted, and for which the person acts; null for those who only have a role
 */
public record Involvement(
        ProgrammeSummary programme, @Nullable OrganisationId partner) {}
