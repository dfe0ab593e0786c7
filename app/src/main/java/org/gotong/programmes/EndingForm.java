package org.gotong.programmes;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.gotong.platform.pages.Faults;
import org.jspecify.annotations.Nullable;

/** On which day a programme ended, and why. */
record EndingForm(String on, String reason) {

    EndingForm {
        on = typed(on);
        reason = typed(reason);
    }

    Faults check(LocalDate today) {
        var faults = Faults.none().text("on", on, 10).text("reason", reason, 500);
        if (faults.of("on").isEmpty()) {
            checkDate(today, faults);
        }
        return faults;
    }

    private void checkDate(LocalDate today, Faults faults) {
        try {
            var date = LocalDate.parse(on);
            if (date.isAfter(today) || date.getYear() < 1900) {
                faults.add("on", "date.future", on);
            }
        } catch (DateTimeParseException unreadable) {
            faults.add("on", "date.unreadable", on);
        }
    }

    private static String typed(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
