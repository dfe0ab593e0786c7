package org.gotong.programmes;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.gotong.identity.Viewer;
import org.gotong.platform.ids.Id;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What other modules may ask about programmes. */
@Component
public class ProgrammeDirectory {

    private final JdbcClient jdbc;

    ProgrammeDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The programme under that address, when the viewer may see it. */
    public Optional<ProgrammeSummary> find(Viewer viewer, String slug) {
        return jdbc.sql(SummaryRows.SELECT + "where p.slug = :slug and " + Visibility.CONDITION)
                .param("slug", slug)
                .params(Visibility.of(viewer))
                .query((row, _) -> SummaryRows.summary(row))
                .optional();
    }

    /** The programmes with these ids, whoever looks: the caller knows that they may be named. */
    public Map<ProgrammeId, ProgrammeSummary> summaries(Collection<ProgrammeId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(SummaryRows.SELECT + "where p.id in (:ids)")
                .param("ids", ids.stream().map(Id::value).toList())
                .query((row, _) -> SummaryRows.summary(row))
                .stream()
                .collect(toMap(ProgrammeSummary::id, identity()));
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
