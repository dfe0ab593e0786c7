package org.gotong.programmes;

import java.util.List;
import org.gotong.organisations.OrganisationSummary;

/**
 * A name of a pasted list, and what it may mean.
 *
 * @param row with the likeliest meaning chosen, while nobody has chosen another
 * @param candidates those it may mean that could be invited
 * @param present those it may mean that take part already
 */
record NamedPartner(PartnerListForm.Row row, List<OrganisationSummary> candidates, List<OrganisationSummary> present) {

    /** Nothing in the register is like it. */
    boolean isNew() {
        return candidates.isEmpty() && present.isEmpty();
    }

    boolean means(String organisation) {
        return row.organisation().equals(organisation);
    }

    NamedPartner meaning(String organisation) {
        return new NamedPartner(row.meaning(organisation), candidates, present);
    }
}
