package org.gotong.programmes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gotong.identity.Viewer;
import org.gotong.organisations.OrganisationPanel;
import org.gotong.organisations.OrganisationSummary;
import org.gotong.platform.pages.Fragments;
import org.gotong.platform.pages.Page;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Shows on an organisation's page the programmes to which it committed itself. */
@Component
class ProgrammesOfOrganisation implements OrganisationPanel {

    private static final int MOST = 50;

    private final JdbcClient jdbc;
    private final Fragments fragments;

    ProgrammesOfOrganisation(JdbcClient jdbc, Fragments fragments) {
        this.jdbc = jdbc;
        this.fragments = fragments;
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public Optional<Section> section(Viewer viewer, OrganisationSummary organisation, Page page) {
        var programmes = of(viewer, organisation);
        if (programmes.isEmpty()) {
            return Optional.empty();
        }
        var content = fragments.of("programmes/_ofOrganisation", Map.of("page", page, "programmes", programmes));
        return Optional.of(new Section("programmes", "programmes.title", content));
    }

    private List<ProgrammeSummary> of(Viewer viewer, OrganisationSummary organisation) {
        return jdbc.sql(SummaryRows.SELECT + """
                        where p.id in (
                            select t.programme_id
                            from programmes.partner t
                            where t.organisation_id = :organisation
                            and t.accepted_on is not null
                            and t.left_on is null)
                        and\s""" + Visibility.CONDITION + """
                        order by p.published_at desc nulls first, p.id
                        limit :limit
                        """)
                .param("organisation", organisation.id().value())
                .params(Visibility.of(viewer))
                .param("limit", MOST)
                .query((row, _) -> SummaryRows.summary(row))
                .list();
    }
}
