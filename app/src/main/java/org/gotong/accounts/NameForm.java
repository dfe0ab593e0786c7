package org.gotong.accounts;

import java.util.Objects;
import org.gotong.platform.pages.Faults;

/** One's name, as others see it. */
record NameForm(String name) {

    static final int LONGEST = 120;

    NameForm {
        name = Objects.requireNonNullElse(name, "").strip();
    }

    Faults check() {
        return Faults.none().text("name", name, LONGEST);
    }
}
