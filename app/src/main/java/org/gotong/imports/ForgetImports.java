package org.gotong.imports;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.gotong.platform.time.Today;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Throws old imports away: they hold each row of each file, and what became of them stands in the history. */
@Configuration
class ForgetImports {

    private static final Duration KEPT = Duration.ofDays(30);

    private final Imports imports;
    private final Today today;

    ForgetImports(Imports imports, Today today) {
        this.imports = imports;
        this.today = today;
    }

    @Bean
    Task<Void> forgetOldImportsTask() {
        return Tasks.recurring("forget-old-imports", FixedDelay.ofHours(6)).execute((_, _) -> forget());
    }

    void forget() {
        imports.forgetFiles();
        imports.forgetBefore(today.now().minus(KEPT));
    }
}
