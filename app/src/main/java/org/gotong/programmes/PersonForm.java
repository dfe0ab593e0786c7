package org.gotong.programmes;

import java.util.Arrays;
import org.gotong.platform.pages.Faults;
import org.jspecify.annotations.Nullable;

/** Who is asked to work on a programme, and in which role. */
record PersonForm(String name, String email, String role) {

    static final PersonForm EMPTY = new PersonForm("", "", ProgrammeRole.EDITOR.code());

    PersonForm {
        name = typed(name);
        email = typed(email);
        role = typed(role);
    }

    Faults check() {
        var faults = Faults.none().text("name", name, 160).text("email", email, 160);
        if (faults.of("email").isEmpty() && !email.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
            faults.add("email", "email.unreadable");
        }
        return Arrays.stream(ProgrammeRole.values())
                        .anyMatch(known -> known.code().equals(role))
                ? faults
                : faults.add("role", "missing");
    }

    private static String typed(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
