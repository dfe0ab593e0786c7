package org.gotong.programmes;

import java.time.LocalDate;
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
        return Faults.none().pastDay("on", on, today).text("source", source, 300);
    }

    private static String typed(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
