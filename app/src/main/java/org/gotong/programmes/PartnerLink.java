package org.gotong.programmes;

import java.util.Optional;
import org.gotong.organisations.OrganisationSummary;

/** Slot: a link on the page of one partnership, to what another module knows of the partner's part. */
public interface PartnerLink {

    /** Empty where there is nothing to lead to. */
    Optional<Link> link(ProgrammeSummary programme, OrganisationSummary partner);

    /** The words are those of a key. */
    record Link(String address, String icon, String key) {}
}
