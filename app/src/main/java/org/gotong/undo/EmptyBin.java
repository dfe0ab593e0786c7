package org.gotong.undo;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.util.Objects;
import org.gotong.platform.time.Today;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets go for good of what nobody took back in time, one by one, so that a stop in between loses nothing. */
@Configuration
class EmptyBin {

    private final RememberedSteps steps;
    private final Undo undo;
    private final TransactionTemplate transaction;
    private final Today today;

    EmptyBin(RememberedSteps steps, Undo undo, TransactionTemplate transaction, Today today) {
        this.steps = steps;
        this.undo = undo;
        this.transaction = transaction;
        this.today = today;
    }

    @Bean
    Task<Void> emptyBinTask() {
        return Tasks.recurring("empty-bin", FixedDelay.ofHours(1)).execute((_, _) -> now());
    }

    void now() {
        while (Objects.requireNonNull(transaction.execute(_ -> forgetOne()))) {
            // Until nothing is left whose time is over.
        }
    }

    private boolean forgetOne() {
        var expired = steps.takeExpired(today.now());
        expired.ifPresent(found -> {
            if (found.undoneAt() == null) {
                undo.undoable(found.step().kind()).forget(found.step());
            }
            steps.delete(found.step().id());
        });
        return expired.isPresent();
    }
}
