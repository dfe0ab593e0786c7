package org.gotong.workplan;

import java.util.List;
import java.util.UUID;
import org.gotong.programmes.PlannedActivities;
import org.gotong.programmes.PlannedActivity;
import org.gotong.programmes.ProgrammeSummary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The activities of a plan by name, without the components that hold them. */
@Component
class ActivitiesOfPlan implements PlannedActivities {

    private final JdbcClient jdbc;

    ActivitiesOfPlan(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<PlannedActivity> of(ProgrammeSummary programme) {
        return jdbc.sql("""
                        select id, title
                        from workplan.activity
                        where programme_id = :programme and kind = 'ACTIVITY'
                        order by position, id
                        """)
                .param("programme", programme.id().value())
                .query((row, _) -> activity(programme, row.getObject("id", UUID.class), row.getString("title")))
                .list();
    }

    private static PlannedActivity activity(ProgrammeSummary programme, UUID id, String title) {
        return new PlannedActivity(id, title, programme.address() + "/workplan/" + new ActivityId(id).text());
    }
}
