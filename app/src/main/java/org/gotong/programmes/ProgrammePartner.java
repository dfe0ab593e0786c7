package org.gotong.programmes;

import org.gotong.organisations.OrganisationId;
import org.gotong.organisations.Pillar;
import org.jspecify.annotations.Nullable;

/**
 * An organisation in a programme, as other modules may ask for it.
 *
 * @param pillar its pillar when it joined; null where none was known
 */
public record ProgrammePartner(
        PartnerId id, OrganisationId organisation, @Nullable Pillar pillar, PartnerState state) {}
