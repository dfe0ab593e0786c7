package org.gotong.programmes;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gotong.identity.Viewer;
import org.gotong.platform.ids.Id;
import org.gotong.platform.web.NotAllowed;
import org.gotong.platform.web.NotFound;
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
