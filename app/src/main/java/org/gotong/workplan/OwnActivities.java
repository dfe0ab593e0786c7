package org.gotong.workplan;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.gotong.identity.Viewer;
import org.gotong.organisations.OrganisationId;
import org.gotong.programmes.Involvement;
import org.gotong.programmes.ProgrammeDirectory;
import org.gotong.programmes.ProgrammeId;
import org.gotong.programmes.ProgrammeSummary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The activities that are somebody's own: in the charge of a partner for which they act, or of a programme in which they
 * have a role. An organisation that was only named in a plan, and never agreed to take part, is asked nothing.
 */
@Repository
class OwnActivities {

    /** Nobody answers more questions at once; the most urgent come first. */
    private static final int MOST = 500;

    private final JdbcClient jdbc;
    private final ActivityRows rows;
    private final ProgrammeDirectory programmes;

    OwnActivities(JdbcClient jdbc, ActivityRows rows, ProgrammeDirectory programmes) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.programmes = programmes;
    }

    /** What was found, with what makes it the viewer's own. */
    record Found(List<Activity> activities, List<Involvement> involvements) {

        static final Found NOTHING = new Found(List.of(), List.of());

        ProgrammeSummary programme(ProgrammeId id) {
            return involvements.stream()
                    .map(Involvement::programme)
                    .filter(programme -> programme.id().equals(id))
                    .findFirst()
                    .orElseThrow();
        }

        /** The programmes in which the viewer acts for a partner. */
        UUID[] withPartners() {
            return OwnActivities.withPartners(involvements);
        }

        /** The partners for which the viewer acts. */
        UUID[] partners() {
            return OwnActivities.partners(involvements);
        }
    }

    /**
     * What is open of the viewer's organisations until that day or without a day, and what is late in programmes that the
     * viewer coordinates: two queries.
     */
    Found open(Viewer viewer, LocalDate today, LocalDate until) {
        var involvements = programmes.involvements(viewer);
        if (involvements.isEmpty()) {
            return Found.NOTHING;
        }
        var led = involvements.stream()
                .map(Involvement::programme)
                .filter(programme -> viewer.is("coordinator", "programme", programme.id()) && !programme.isOver(today))
                .map(programme -> programme.id().value())
                .distinct()
                .toArray(UUID[]::new);
        var open = jdbc.sql(ActivityRows.SELECT + """
                        where a.kind = 'ACTIVITY' and (a.state is null or a.state = 'RUNNING')
                        and (a.programme_id = any(:led) and a.last_date < :today
                            or a.programme_id = any(:theirs)
                                and a.id in (select r.activity_id from workplan.responsible r
                                    where r.organisation_id = any(:organisations))
                                and (a.last_date <= :until or a.first_date <= :until or a.first_date is null))
                        order by coalesce(a.last_date, a.first_date), a.id
                        limit :most
                        """)
                .param("led", led)
                .param("today", today)
                .param("theirs", withPartners(involvements))
                .param("organisations", partners(involvements))
                .param("until", until)
                .param("most", MOST)
                .query((row, _) -> rows.read(row))
                .list();
        var ledIds = Set.of(led);
        return new Found(
                open.stream()
                        .filter(activity ->
                                ledIds.contains(activity.programme().value()) || isTheirs(activity, involvements))
                        .toList(),
                involvements);
    }

    /** Everything for the person's calendar: of their organisations, and the whole plan of their programmes. */
    Found all(Viewer viewer) {
        var involvements = programmes.involvements(viewer);
        if (involvements.isEmpty()) {
            return Found.NOTHING;
        }
        var own = viewer.subjects("programme");
        var all = jdbc.sql(ActivityRows.SELECT + """
                        where a.programme_id = any(:own)
                        or a.programme_id = any(:theirs)
                            and a.id in (select r.activity_id from workplan.responsible r
                                where r.organisation_id = any(:organisations))
                        order by a.programme_id, a.position, a.id
                        """)
                .param("own", own)
                .param("theirs", withPartners(involvements))
                .param("organisations", partners(involvements))
                .query((row, _) -> rows.read(row))
                .list();
        var ownIds = Set.of(own);
        return new Found(
                all.stream()
                        .filter(activity ->
                                ownIds.contains(activity.programme().value()) || isTheirs(activity, involvements))
                        .toList(),
                involvements);
    }

    // The organisation may be a partner of one of these programmes and only be named in another.
    private static boolean isTheirs(Activity activity, List<Involvement> involvements) {
        var responsible = new HashSet<OrganisationId>();
        activity.facts().responsible().stream()
                .map(Responsible::organisation)
                .filter(Objects::nonNull)
                .forEach(responsible::add);
        return involvements.stream()
                .anyMatch(own -> own.programme().id().equals(activity.programme())
                        && own.partner() != null
                        && responsible.contains(own.partner()));
    }

    private static UUID[] withPartners(List<Involvement> involvements) {
        return involvements.stream()
                .filter(own -> own.partner() != null)
                .map(own -> own.programme().id().value())
                .distinct()
                .toArray(UUID[]::new);
    }

    private static UUID[] partners(List<Involvement> involvements) {
        return involvements.stream()
                .map(Involvement::partner)
                .filter(Objects::nonNull)
                .map(OrganisationId::value)
                .distinct()
                .toArray(UUID[]::new);
    }
}
