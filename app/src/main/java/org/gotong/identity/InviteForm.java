package org.gotong.identity;

import java.util.Arrays;
import java.util.Objects;
import org.gotong.platform.pages.Faults;
import org.jspecify.annotations.Nullable;

/**
 * Whom to invite, as typed.
 *
 * @param language of the letter
 * @param office to be given with the account, or empty
 */
record InviteForm(String email, String name, String language, String office) {

    private static final int LONGEST_NAME = 120;

    static final InviteForm EMPTY = new InviteForm("", "", "id", "");

    InviteForm {
        // A field that was not sent at all arrives as null.
        email = Objects.requireNonNullElse(email, "").strip();
        name = Objects.requireNonNullElse(name, "").strip();
        language = Objects.requireNonNullElse(language, "id");
        office = Objects.requireNonNullElse(office, "");
    }

    @Nullable
    Standing offered() {
        return Arrays.stream(Office.values())
                .filter(known -> known.name().equals(office))
                .findFirst()
                .map(OfferedOffice::of)
                .orElse(null);
    }

    Faults check() {
        var faults = Faults.none().text("email", email, 254).text("name", name, LONGEST_NAME);
        return email.isBlank() || new EmailAddress(email).isWellFormed() ? faults : faults.add("email", "email.form");
    }
}
