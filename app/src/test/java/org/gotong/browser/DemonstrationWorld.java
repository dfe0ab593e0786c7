package org.gotong.browser;

import java.util.List;
import org.gotong.platform.demonstration.Demonstration;
import org.springframework.transaction.support.TransactionTemplate;

/** The demonstration in the shared application: filled once, for all browser tests of a run. */
final class DemonstrationWorld {

    static final String PASSWORD = "kata-sandi-uji-saja";

    private static boolean filled;

    private DemonstrationWorld() {}

    static synchronized void fill(List<Demonstration> parts, TransactionTemplate transaction) {
        if (filled) {
            return;
        }
        parts.forEach(part -> transaction.executeWithoutResult(status -> part.fill()));
        parts.forEach(part -> transaction.executeWithoutResult(status -> part.welcome(PASSWORD)));
        filled = true;
    }
}
