package org.gotong.workplan;

import java.util.List;
import java.util.UUID;
import org.gotong.organisations.OrganisationId;
import org.gotong.organisations.OrganisationMerged;
import org.gotong.organisations.OrganisationTies;
import org.gotong.platform.history.History;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whoever was in charge of an activity under either name is in charge of it once. */
@Component
class MergeResponsible implements OrganisationTies {

    private final JdbcClient jdbc;
    private final History history;

    MergeResponsible(JdbcClient jdbc, History history) {
        this.jdbc = jdbc;
        this.history = history;
    }

    @Override
    public String key() {
        return "workplan.merging.responsible";
    }

    @Override
    public long count(OrganisationId organisation) {
        return jdbc.sql("select count(*) from workplan.responsible where organisation_id = :organisation")
                .param("organisation", organisation.value())
                .query(Long.class)
                .single();
    }

    @EventListener
    @Transactional
    void merge(OrganisationMerged merged) {
        var programmes = programmes(merged.from());
        jdbc.sql("""
                        delete from workplan.responsible r
                        where r.organisation_id = :from
                        and exists (
                            select 1
                            from workplan.responsible other
                            where other.activity_id = r.activity_id
                            and other.organisation_id = :into)
                        """)
                .param("from", merged.from().value())
                .param("into", merged.into().value())
                .update();
        jdbc.sql("update workplan.responsible set organisation_id = :into where organisation_id = :from")
                .param("from", merged.from().value())
                .param("into", merged.into().value())
                .update();
        programmes.forEach(history::touch);
    }

    private List<UUID> programmes(OrganisationId organisation) {
        return jdbc.sql("""
                        select distinct a.programme_id
                        from workplan.responsible r
                        join workplan.activity a on a.id = r.activity_id
                        where r.organisation_id = :organisation
                        """)
                .param("organisation", organisation.value())
                .query(UUID.class)
                .list();
    }
}
