package org.gotong.programmes;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.gotong.platform.pages.Faults;
import org.jspecify.annotations.Nullable;

/** When an organisation said yes on paper, and where that can be read. */
record PaperForm(String on, String source) {

    static final PaperForm EMPTY = new PaperForm("", "");

    PaperForm {
        on = typed(on);
        source = typed(source);
    }

    Faults check(LocalDate today) {
        var faults = Faults.none().text("on", on, 10).text("source", source, 300);
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
