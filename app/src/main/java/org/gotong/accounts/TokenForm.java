package org.gotong.accounts;

import java.util.Objects;
import org.gotong.platform.pages.Faults;

/**
 * A token to make.
 *
 * @param reach "read" or "write"
 */
record TokenForm(String token, String reach) {

    TokenForm {
        token = Objects.requireNonNullElse(token, "").strip();
        reach = Objects.requireNonNullElse(reach, "read");
    }

    boolean writes() {
        return reach.equals("write");
    }

    Faults check() {
        return Faults.none().text("token", token, 80);
    }
}
