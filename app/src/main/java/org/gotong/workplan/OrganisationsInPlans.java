package org.gotong.workplan;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.gotong.organisations.OrganisationId;
import org.gotong.organisations.OrganisationUse;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the register which organisations are in charge of something. */
@Component
class OrganisationsInPlans implements OrganisationUse {

    private final JdbcClient jdbc;

    OrganisationsInPlans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<OrganisationId> used(Collection<OrganisationId> organisations) {
        return new HashSet<>(jdbc.sql(
                        "select distinct organisation_id from workplan.responsible where organisation_id = any(:ids)")
                .param("ids", organisations.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .query((rs, _) -> new OrganisationId(rs.getObject(1, UUID.class)))
                .list());
    }
}
