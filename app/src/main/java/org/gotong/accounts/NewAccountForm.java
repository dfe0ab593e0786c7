package org.gotong.accounts;

import java.util.Objects;
import org.gotong.identity.EmailAddress;
import org.gotong.platform.pages.Faults;

/**
 * Somebody makes an account.
 *
 * @param email asked for at the first run only; an invitation knows it
 */
record NewAccountForm(String name, String email, String password) {

    NewAccountForm {
        name = Objects.requireNonNullElse(name, "").strip();
        email = Objects.requireNonNullElse(email, "").strip();
        password = Objects.requireNonNullElse(password, "");
    }

    NewAccountForm withEmail(String known) {
        return new NewAccountForm(name, known, password);
    }

    Faults check() {
        var faults = Faults.none().text("name", name, NameForm.LONGEST).text("email", email, 254);
        if (!email.isEmpty() && !new EmailAddress(email).isWellFormed()) {
            faults.add("email", "email.form");
        }
        return faults.addAll(PasswordRules.check("password", password, email));
    }

    @Override
    public String toString() {
        return "a new account";
    }
}
