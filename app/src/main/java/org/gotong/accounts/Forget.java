package org.gotong.accounts;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.sql.Timestamp;
import java.time.Duration;
import org.gotong.platform.time.Today;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/** Deletes what nobody needs any more: sessions that ran out, old attempts, links and sign-ins. */
@Configuration
class Forget {

    private static final Duration ATTEMPTS = Duration.ofDays(1);
    private static final Duration SIGN_INS = Duration.ofDays(90);

    private final JdbcClient jdbc;
    private final JdbcIndexedSessionRepository sessions;
    private final Today today;

    Forget(JdbcClient jdbc, JdbcIndexedSessionRepository sessions, Today today) {
        this.jdbc = jdbc;
        this.sessions = sessions;
        this.today = today;
    }

    @Bean
    Task<Void> forgetOldSignInsTask() {
        return Tasks.recurring("forget-old-sign-ins", FixedDelay.ofMinutes(30)).execute((_, _) -> now());
    }

    void now() {
        sessions.cleanUpExpiredSessions();
        delete("delete from accounts.attempt where at < :before", ATTEMPTS);
        delete("delete from accounts.reset where asked_at < :before", Resets.VALID);
        delete("delete from accounts.sign_in where at < :before", SIGN_INS);
    }

    private void delete(String sql, Duration age) {
        jdbc.sql(sql).param("before", Timestamp.from(today.now().minus(age))).update();
    }
}
