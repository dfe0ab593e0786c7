package org.gotong.organisations;

import java.util.regex.Pattern;
import org.gotong.platform.pages.Faults;
import org.jspecify.annotations.Nullable;

/** What the form for a new mandate sends, as typed. */
record MandateForm(String email, String name, String basis, String language) {

    private static final Pattern ADDRESS = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");

    static final MandateForm EMPTY = new MandateForm("", "", "", "");

    MandateForm(@Nullable String email, @Nullable String name, @Nullable String basis, @Nullable String language) {
        this.email = plain(email);
        this.name = plain(name);
        this.basis = plain(basis);
        this.language = plain(language);
    }

    Faults check() {
        var faults = Faults.none().text("email", email, 200);
        if (!email.isEmpty() && !ADDRESS.matcher(email).matches()) {
            faults.add("email", "mandate.email", email);
        }
        return faults.text("name", name, 200).text("basis", basis, 500);
    }

    private static String plain(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
