package org.gotong.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.gotong.RunningGotong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@RunningGotong
class JobsTest {

    @Autowired
    DataSource database;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void clear() {
        jdbc.sql("delete from platform.job where task_name = 'test'").update();
    }

    @Test
    void aTaskOfAModuleRunsOnAVirtualThreadAndStopsCleanly() throws InterruptedException {
        var ran = new CountDownLatch(1);
        var virtual = new boolean[1];
        var task = Tasks.recurring("test", FixedDelay.ofHours(1)).execute((_, _) -> {
            virtual[0] = Thread.currentThread().isVirtual();
            ran.countDown();
        });
        var jobs = new Jobs(database, List.of(task), true);

        jobs.start();
        assertThat(ran.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(jobs.isRunning()).isTrue();
        jobs.stop();

        assertThat(virtual[0]).isTrue();
        assertThat(jobs.isRunning()).isFalse();
        assertThat(jdbc.sql("select picked from platform.job where task_name = 'test'")
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }
}
