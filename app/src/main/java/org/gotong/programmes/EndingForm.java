package org.gotong.programmes;

import java.time.LocalDate;
import org.gotong.platform.pages.Faults;
import org.jspecify.annotations.Nullable;

/** On which day a programme ended, and why. */
record EndingForm(String on, String reason) {

    EndingForm {
        on = typed(on);
        reason = typed(reason);
    }

    Faults check(LocalDate today) {
        return Faults.none().pastDay("on", on, today).text("reason", reason, 500);
    }

    private static String typed(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
