package org.gotong.accounts;

import java.util.Objects;
import org.gotong.platform.pages.Faults;

/**
 * Who wants in.
 *
 * @param from where to go then
 */
record SignInForm(String email, String password, String from) {

    SignInForm {
        // A field that was not sent at all arrives as null.
        email = Objects.requireNonNullElse(email, "").strip();
        password = Objects.requireNonNullElse(password, "");
        from = Objects.requireNonNullElse(from, "");
    }

    static SignInForm to(Destination destination) {
        return new SignInForm("", "", destination.address());
    }

    Faults check() {
        return Faults.none().text("email", email, 254).text("password", password, 1000);
    }

    @Override
    public String toString() {
        return "sign-in of " + email;
    }
}
