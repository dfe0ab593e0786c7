package org.gotong.programmes;

import java.util.List;
import org.gotong.organisations.OrganisationId;
import org.springframework.data.repository.ListCrudRepository;

/** The organisations of all programmes. */
interface Partners extends ListCrudRepository<Partner, PartnerId> {

    List<Partner> findByProgrammeIdOrderByInvitedAtAscIdAsc(ProgrammeId programme);

    List<Partner> findByOrganisationId(OrganisationId organisation);
}
