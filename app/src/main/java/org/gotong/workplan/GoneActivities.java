package org.gotong.workplan;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.gotong.platform.time.Today;
import org.gotong.programmes.ProgrammeId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Remembers removed activities for the calendars that still show them; {@link Activities#delete} puts them here. */
@Configuration
class GoneActivities {

    /** Calendar programs that were away longer than this have forgotten the subscription anyway. */
    private static final Duration KEPT = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final Today today;

    GoneActivities(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /** Those of whole programmes; without what was put back. */
    List<GoneActivity> of(Collection<ProgrammeId> programmes) {
        return of(programmes.stream().map(ProgrammeId::value).toArray(UUID[]::new), new UUID[0], new UUID[0]);
    }

    /** Those of whole programmes, and in others those that one of the organisations was in charge of. */
    List<GoneActivity> of(UUID[] programmes, UUID[] others, UUID[] organisations) {
        return jdbc.sql("""
                        select g.activity_id, g.programme_id, g.title, g.first_date, g.last_date, g.sequence, g.gone_at
                        from workplan.gone_activity g
                        where g.gone_at > :since
                        and (g.programme_id = any(:programmes)
                            or g.programme_id = any(:others) and g.organisations && :organisations)
                        and not exists (select 1 from workplan.activity a where a.id = g.activity_id)
                        order by g.gone_at, g.activity_id
                        """)
                .param("since", keptSince())
                .param("programmes", programmes)
                .param("others", others)
                .param("organisations", organisations)
                .query((row, _) -> gone(row))
                .list();
    }

    @Bean
    Task<Void> forgetGoneActivitiesTask() {
        return Tasks.recurring("forget-gone-activities", FixedDelay.ofHours(12))
                .execute((_, _) -> jdbc.sql("delete from workplan.gone_activity where gone_at <= :since")
                        .param("since", keptSince())
                        .update());
    }

    private Timestamp keptSince() {
        return Timestamp.from(today.now().minus(KEPT));
    }

    private static GoneActivity gone(ResultSet row) throws SQLException {
        return new GoneActivity(
                new ActivityId(row.getObject("activity_id", UUID.class)),
                new ProgrammeId(row.getObject("programme_id", UUID.class)),
                row.getString("title"),
                row.getObject("first_date", LocalDate.class),
                row.getObject("last_date", LocalDate.class),
                row.getInt("sequence"),
                row.getTimestamp("gone_at").toInstant());
    }
}
