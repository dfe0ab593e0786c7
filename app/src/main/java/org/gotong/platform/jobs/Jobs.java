package org.gotong.platform.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Configuration;

/**
 * Runs the tasks of all modules while pages are served; commands and tests do not. PostgreSQL decides which node runs
 * what, and another node takes over what a stopped one began.
 */
@Configuration
class Jobs implements SmartLifecycle {

    static final String TABLE = "platform.job";

    private static final int AT_ONCE = 4;
    /** A node that was silent for four of these is lost, and others take over: people wait for what it did. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(3);

    private final Scheduler scheduler;
    private final boolean isServing;

    Jobs(DataSource database, List<Task<?>> tasks, @Value("${gotong.serving:false}") boolean isServing) {
        this.isServing = isServing;
        var recurring = tasks.stream().filter(RecurringTask.class::isInstance).toList();
        var once = tasks.stream().filter(task -> !recurring.contains(task)).toList();
        scheduler = Scheduler.create(database, once)
                .startTasks(recurring.stream()
                        .<RecurringTask<?>>map(RecurringTask.class::cast)
                        .toList())
                .tableName(TABLE)
                .threads(AT_ONCE)
                .executorService(Executors.newVirtualThreadPerTaskExecutor())
                .pollingInterval(Duration.ofSeconds(5))
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(4)
                .shutdownMaxWait(Duration.ofSeconds(20))
                .build();
    }

    /** Without waiting for the next turn. */
    void lookNow() {
        scheduler.triggerCheckForDueExecutions();
    }

    @Override
    public boolean isAutoStartup() {
        return isServing;
    }

    @Override
    public void start() {
        scheduler.start();
    }

    @Override
    public void stop() {
        scheduler.stop();
    }

    @Override
    public boolean isRunning() {
        return scheduler.getSchedulerState().isStarted()
                && !scheduler.getSchedulerState().isShuttingDown();
    }
}
