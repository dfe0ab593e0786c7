package org.gotong.platform.jobs;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Instant;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Work to be done once, soon, by whichever node is free; it stands in the database with the change that asks for it, and
 * another node takes over what a lost one began.
 */
@Component
public class JobQueue {

    private final SchedulerClient client;
    private final ObjectProvider<Jobs> jobs;

    JobQueue(DataSource database, ObjectProvider<Jobs> jobs) {
        this.client = SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(database))
                .tableName(Jobs.TABLE)
                .build();
        this.jobs = jobs;
    }

    /**
     * Asks for it at that moment; asked twice for the same, it is done once.
     *
     * @param task the name of a one-time task that some module contributes
     */
    public void add(String task, String instance, Instant at) {
        client.scheduleIfNotExists(new TaskInstance<>(task, instance), at);
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    jobs.ifAvailable(Jobs::lookNow);
                }
            });
        } else {
            jobs.ifAvailable(Jobs::lookNow);
        }
    }
}
