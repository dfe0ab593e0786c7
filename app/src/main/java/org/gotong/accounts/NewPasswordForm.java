package org.gotong.accounts;

import java.util.Objects;
import org.gotong.platform.pages.Faults;

/** A password that somebody chooses, without an old one to show. */
record NewPasswordForm(String password) {

    NewPasswordForm {
        password = Objects.requireNonNullElse(password, "");
    }

    Faults check(String email) {
        return PasswordRules.check("password", password, email);
    }

    @Override
    public String toString() {
        return "a new password";
    }
}
