package org.gotong.programmes;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gotong.identity.PersonId;
import org.gotong.identity.Viewer;
import org.gotong.organisations.OrganisationId;
import org.gotong.platform.ids.Id;
import org.gotong.platform.web.NotAllowed;
import org.gotong.platform.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What other modules may ask about programmes. */
@Component
public class ProgrammeDirectory {

    private final JdbcClient jdbc;
    private final Partners partners;
    private final ObjectProvider<ProgrammeRailItem> lines;
    private final Guides guides;

    // The slots are asked for late: those who fill them ask this directory.
    ProgrammeDirectory(JdbcClient jdbc, Partners partners, ObjectProvider<ProgrammeRailItem> lines, Guides guides) {
        this.jdbc = jdbc;
        this.partners = partners;
        this.lines = lines;
        this.guides = guides;
    }

    /** The programme under that address, when the viewer may see it. */
    public Optional<ProgrammeSummary> find(Viewer viewer, String slug) {
        return jdbc.sql(SummaryRows.SELECT + "where p.slug = :slug and " + Visibility.CONDITION)
                .param("slug", slug)
                .params(Visibility.of(viewer))
                .query((row, _) -> SummaryRows.summary(row))
                .optional();
    }

    /** The programmes with these ids, whoever looks: the caller knows that they may be named. None from the bin. */
    public Map<ProgrammeId, ProgrammeSummary> summaries(Collection<ProgrammeId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(SummaryRows.SELECT + "where p.id in (:ids) and p.removed_at is null")
                .param("ids", ids.stream().map(Id::value).toList())
                .query((row, _) -> SummaryRows.summary(row))
                .list()
                .stream()
                .collect(toMap(ProgrammeSummary::id, identity()));
    }

    /** The same, for a page that cannot be shown without it. */
    public ProgrammeSummary get(Viewer viewer, String slug) {
        return find(viewer, slug).orElseThrow(() -> new NotFound("programme " + slug));
    }

    /** The same, for somebody who is going to change what belongs to it. */
    public ProgrammeSummary getToEdit(Viewer viewer, String slug) {
        var programme = get(viewer, slug);
        if (!mayEdit(viewer, programme.id())) {
            throw new NotAllowed("edit programme " + slug);
        }
        return programme;
    }

    /** Everybody who was ever invited, in the order of invitation, each with how far it came. */
    public List<ProgrammePartner> partners(ProgrammeId programme) {
        return partners.of(programme).stream().map(Partner::summary).toList();
    }

    /** The programmes in which the viewer has a role or acts for a partner that accepted; one query. */
    public List<Involvement> involvements(Viewer viewer) {
        if (viewer.standings().isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select p.id, p.slug, p.title_id, p.title_en, p.period, p.starts_on, p.ends_on,
                            case when p.is_public then p.published_at end as public_since, p.ended_on,
                            a.organisation_id
                        from programmes.programme p
                        left join programmes.partner a
                            on a.programme_id = p.id and a.organisation_id = any(:mandates)
                            and a.accepted_on is not null and a.declined_on is null and a.left_on is null
                        where p.id = any(:own) or a.id is not null
                        order by p.id, a.id
                        """)
                .param("own", viewer.subjects("programme"))
                .param("mandates", viewer.subjects("organisation"))
                .query((row, _) -> new Involvement(SummaryRows.summary(row), partner(row)))
                .list();
    }

    private static @Nullable OrganisationId partner(ResultSet row) throws SQLException {
        var organisation = row.getObject("organisation_id", UUID.class);
        return organisation == null ? null : new OrganisationId(organisation);
    }

    /** Who coordinates one of these programmes on that day. */
    public Set<PersonId> coordinators(Collection<ProgrammeId> programmes, LocalDate on) {
        if (programmes.isEmpty()) {
            return Set.of();
        }
        return Set.copyOf(jdbc.sql("""
                        select distinct person_id
                        from programmes.role_holding
                        where programme_id in (:programmes) and role = 'COORDINATOR'
                        and since <= :on and (until is null or until > :on)
                        """)
                .param("programmes", programmes.stream().map(Id::value).toList())
                .param("on", on)
                .query((row, _) -> new PersonId(row.getObject("person_id", UUID.class)))
                .list());
    }

    /** The frame for a page below this programme. */
    public ProgrammeWorkspace workspace(Viewer viewer, ProgrammeSummary programme) {
        return new ProgrammeWorkspace(
                programme,
                mayEdit(viewer, programme.id())
                        ? lines.stream()
                                .filter(line -> line.isShown(viewer, programme))
                                .sorted(Comparator.comparingInt(ProgrammeRailItem::order))
                                .toList()
                        : List.of(),
                programme.isPublic() ? null : guides.of(viewer, programme).orElse(null));
    }

    /** May the viewer read what is meant for partners only: documents, notes? */
    public boolean mayReadWithPartners(Viewer viewer, ProgrammeId programme) {
        return viewer.isAdministrator()
                || List.of(viewer.subjects("programme")).contains(programme.value())
                || partners(programme).stream()
                        .filter(partner -> partner.state() == PartnerState.ACCEPTED)
                        .anyMatch(partner -> viewer.is("mandate", "organisation", partner.organisation()));
    }

    /** May the viewer change what belongs to the programme: its plan, its needs, its texts? */
    public boolean mayEdit(Viewer viewer, ProgrammeId programme) {
        return ProgrammeRules.mayEdit(viewer, programme);
    }

    /** May the viewer decide for the programme: publish it, end it, say who takes part? */
    public boolean mayLead(Viewer viewer, ProgrammeId programme) {
        return ProgrammeRules.mayLead(viewer, programme);
    }
}
