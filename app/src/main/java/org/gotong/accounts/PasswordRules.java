package org.gotong.accounts;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.gotong.platform.pages.Faults;

/** Which passwords are taken: long ones that are not the first that anybody would try. No rules about kinds of characters. */
final class PasswordRules {

    static final int SHORTEST = 10;
    /** Longer ones only keep the server busy. */
    private static final int LONGEST = 200;

    private static final Set<String> COMMON = common();

    private PasswordRules() {}

    static Faults check(String field, String password, String email) {
        var faults = Faults.none();
        if (password.length() < SHORTEST) {
            return faults.add(field, "password.short", SHORTEST);
        }
        if (password.length() > LONGEST) {
            return faults.add(field, "password.long", LONGEST);
        }
        if (isOwn(password, email)) {
            return faults.add(field, "password.own");
        }
        return isCommon(password) ? faults.add(field, "password.common") : faults;
    }

    private static boolean isOwn(String password, String email) {
        var typed = password.toLowerCase(Locale.ROOT);
        var address = email.toLowerCase(Locale.ROOT).strip();
        return !address.isEmpty() && (typed.equals(address) || typed.equals(address.replaceFirst("@.*", "")));
    }

    private static boolean isCommon(String password) {
        var typed = password.toLowerCase(Locale.ROOT).strip();
        return COMMON.contains(typed) || typed.chars().distinct().count() <= 2;
    }

    private static Set<String> common() {
        var file = Objects.requireNonNull(PasswordRules.class.getResourceAsStream("common-passwords.properties"));
        try (var lines = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            return lines.readAllAsString()
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
