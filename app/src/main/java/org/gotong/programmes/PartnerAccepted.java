package org.gotong.programmes;

import java.time.LocalDate;
import org.gotong.organisations.OrganisationId;

/** An organisation committed itself to a programme. */
public record PartnerAccepted(ProgrammeId programme, OrganisationId organisation, LocalDate on) {}
