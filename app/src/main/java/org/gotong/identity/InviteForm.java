package org.gotong.identity;

import java.util.Objects;
import org.gotong.platform.pages.Faults;

/**
 * Whom to invite, as typed.
 *
 * @param language of the letter
 */
record InviteForm(String email, String name, String language) {

    private static final int LONGEST_NAME = 120;

    static final InviteForm EMPTY = new InviteForm("", "", "id");

    InviteForm {
        // A field that was not sent at all arrives as null.
        email = Objects.requireNonNullElse(email, "").strip();
        name = Objects.requireNonNullElse(name, "").strip();
        language = Objects.requireNonNullElse(language, "id");
    }

    Faults check() {
        var faults = Faults.none().text("email", email, 254).text("name", name, LONGEST_NAME);
        return email.isBlank() || new EmailAddress(email).isWellFormed() ? faults : faults.add("email", "email.form");
    }
}
