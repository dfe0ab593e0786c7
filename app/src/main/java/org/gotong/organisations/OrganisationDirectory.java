package org.gotong.organisations;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gotong.identity.PersonId;
import org.gotong.identity.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What other modules may ask about organisations. */
@Component
public class OrganisationDirectory {

    private final JdbcClient jdbc;
    private final Organisations organisations;
    private final OrganisationMatches matches;
    private final Mandates mandates;
    private final RegisterOrganisation registerOrganisation;

    OrganisationDirectory(
            JdbcClient jdbc,
            Organisations organisations,
            OrganisationMatches matches,
            Mandates mandates,
            RegisterOrganisation registerOrganisation) {
        this.jdbc = jdbc;
        this.organisations = organisations;
        this.matches = matches;
        this.mandates = mandates;
        this.registerOrganisation = registerOrganisation;
    }

    /** The organisations with these ids, in one query; unknown ids are missing from the answer. */
    public Map<OrganisationId, OrganisationSummary> summaries(Collection<OrganisationId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("""
                        select id, slug, name_id, name_en, short_name, pillar
                        from organisations.organisation
                        where id = any(:ids::uuid[])
                        """)
                .param("ids", ids.stream().map(OrganisationId::text).toArray(String[]::new))
                .query((rs, _) -> SummaryRows.row(rs))
                .list()
                .stream()
                .collect(toMap(OrganisationSummary::id, summary -> summary));
    }

    /** By its address, or one it had before. */
    public Optional<OrganisationSummary> find(String slug) {
        return organisations.find(slug).map(Organisation::summary);
    }

    /** The organisation that this one became part of when both were merged, or itself. */
    public OrganisationId current(OrganisationId id) {
        return organisations.current(id);
    }

    /** Those whose name, other name or abbreviation holds what was typed, the closest first. */
    public List<OrganisationSummary> search(String typed, int limit) {
        var form = NameForms.plain(typed);
        return jdbc.sql("""
                        select o.id, o.slug, o.name_id, o.name_en, o.short_name, o.pillar
                        from organisations.organisation o
                        join (
                            select organisation_id, max(similarity(form, :form)) as likeness
                            from organisations.name_form
                            where form like '%' || :form || '%' or form % :form
                            group by organisation_id
                        ) f on f.organisation_id = o.id
                        order by f.likeness desc, o.id
                        limit :limit
                        """)
                .param("form", form)
                .param("limit", limit)
                .query((rs, _) -> SummaryRows.row(rs))
                .list();
    }

    /**
     * What every written name may mean, the surest first; one query for all of them. Names that nothing is like have an
     * empty list. See {@link OrganisationMatch#sure}.
     */
    public Map<String, List<OrganisationMatch>> match(Collection<String> names) {
        return matches.of(names);
    }

    /** Takes an organisation into the registry that somebody named in passing. The caller has checked that they may. */
    public OrganisationSummary register(Viewer by, NewOrganisation organisation) {
        return registerOrganisation
                .register(by, OrganisationFacts.of(organisation))
                .summary();
    }

    /** The organisations for which the person acts on that day. */
    public Set<OrganisationId> mandated(PersonId person, LocalDate on) {
        return mandates.standings(person, on).stream()
                .map(standing -> new OrganisationId(standing.subject()))
                .collect(toUnmodifiableSet());
    }

    /** Who acts for one of these organisations on that day. */
    public Set<PersonId> mandateHolders(Collection<OrganisationId> ids, LocalDate on) {
        return mandates.holders(ids, on);
    }

    /** All who act or acted for an organisation, the newest first. */
    public List<Mandated> people(OrganisationId organisation) {
        return mandates.of(organisation).stream().map(Mandate::mandated).toList();
    }

    /** May this viewer take organisations into the registry? */
    public boolean mayRegister(Viewer viewer) {
        return OrganisationRules.mayRegister(viewer);
    }
}
