package org.gotong.programmes;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.gotong.identity.Viewer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Guides coordinators to their published programme, from facts alone; only who put the guide away is remembered. */
@Component
class Guides {

    static final String BEGIN = "programmes.guide.begin";

    private final JdbcClient jdbc;
    private final ObjectProvider<GuideStep> steps;

    // The steps of other modules ask what asks for this.
    Guides(JdbcClient jdbc, ObjectProvider<GuideStep> steps) {
        this.jdbc = jdbc;
        this.steps = steps;
    }

    /** For somebody who has no programme yet. */
    Guide beforeTheFirst() {
        var begin = new Guide.Line(BEGIN, "/programmes/new", false, false);
        return new Guide(Stream.concat(Stream.of(begin), inOrder().map(Guide.Line::later))
                .toList());
    }

    /** For the programme's own coordinators, until everything is done or they put the guide away. */
    Optional<Guide> of(Viewer viewer, ProgrammeSummary programme) {
        if (!coordinates(viewer, programme) || isAway(viewer, programme)) {
            return Optional.empty();
        }
        var begun = new Guide.Line(BEGIN, programme.address() + "/text", true, false);
        var guide = new Guide(Stream.concat(Stream.of(begun), inOrder().map(step -> Guide.Line.of(step, programme)))
                .toList());
        return guide.next().map(_ -> guide);
    }

    void putAway(Viewer viewer, ProgrammeId programme) {
        jdbc.sql("""
                        insert into programmes.guide_away (programme_id, person_id) values (:programme, :person)
                        on conflict do nothing
                        """)
                .param("programme", programme.value())
                .param("person", viewer.id())
                .update();
    }

    void bringBack(Viewer viewer, ProgrammeId programme) {
        jdbc.sql("delete from programmes.guide_away where programme_id = :programme and person_id = :person")
                .param("programme", programme.value())
                .param("person", viewer.id())
                .update();
    }

    boolean isAway(Viewer viewer, ProgrammeSummary programme) {
        return jdbc.sql("""
                        select exists (
                            select from programmes.guide_away where programme_id = :programme and person_id = :person)
                        """)
                .param("programme", programme.id().value())
                .param("person", viewer.id())
                .query(Boolean.class)
                .single();
    }

    // An administrator may lead every programme; the guide is for those whose own it is.
    private static boolean coordinates(Viewer viewer, ProgrammeSummary programme) {
        return viewer.writes() && viewer.is(ProgrammeRole.COORDINATOR.code(), ProgrammeStandings.KIND, programme.id());
    }

    private Stream<GuideStep> inOrder() {
        return steps.stream().sorted(Comparator.comparingInt(GuideStep::order));
    }
}
