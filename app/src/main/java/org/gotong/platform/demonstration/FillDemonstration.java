package org.gotong.platform.demonstration;

import java.time.ZoneOffset;
import java.util.List;
import org.gotong.platform.time.Today;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills what a home does not hold yet; a part that a newer version brings is added to an older home. */
@Component
class FillDemonstration implements SmartLifecycle {

    private final List<Demonstration> parts;
    private final MadeRows madeRows;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Today today;
    private final String password;
    private boolean filled;

    FillDemonstration(
            List<Demonstration> parts,
            MadeRows madeRows,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Today today,
            @Value("${gotong.demonstration.password:}") String password) {
        this.parts = parts;
        this.madeRows = madeRows;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.today = today;
        this.password = password;
    }

    /** Only the demonstration has a password for its people. */
    @Override
    public boolean isAutoStartup() {
        return !password.isEmpty();
    }

    @Override
    public void start() {
        parts.stream().filter(part -> !isHeld(part)).forEach(this::fill);
        parts.forEach(part -> part.welcome(password));
        filled = true;
    }

    @Override
    public void stop() {
        filled = false;
    }

    @Override
    public boolean isRunning() {
        return filled;
    }

    /** After what every start prepares (the usual phase 0), before the web server listens. */
    @Override
    public int getPhase() {
        return 1000;
    }

    private void fill(Demonstration part) {
        transaction.executeWithoutResult(status -> {
            part.fill();
            madeRows.record();
            jdbc.sql("insert into platform.demonstration_part (name, filled_at, is_recorded) values (?, ?, true)")
                    .params(part.name(), today.now().atOffset(ZoneOffset.UTC))
                    .update();
        });
    }

    private boolean isHeld(Demonstration part) {
        return jdbc.sql("select count(*) from platform.demonstration_part where name = ?")
                        .param(part.name())
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
