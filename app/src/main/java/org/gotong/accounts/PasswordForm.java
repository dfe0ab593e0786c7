package org.gotong.accounts;

import java.util.Objects;
import org.gotong.platform.pages.Faults;

/** A new password of somebody who knows the old one. */
record PasswordForm(String old, String password) {

    PasswordForm {
        old = Objects.requireNonNullElse(old, "");
        password = Objects.requireNonNullElse(password, "");
    }

    Faults check(String email) {
        return Faults.none().text("old", old, 1000).addAll(PasswordRules.check("password", password, email));
    }

    @Override
    public String toString() {
        return "a change of password";
    }
}
