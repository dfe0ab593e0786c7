package org.gotong.needs;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a browser sends, made plain. */
final class Typed {

    private Typed() {}

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.replace("\r\n", "\n").strip();
    }

    /** Ids as ticked boxes send them, or several in one field with a space between them. */
    static List<String> ids(@Nullable List<String> typed) {
        return typed == null
                ? List.of()
                : typed.stream()
                        .flatMap(line -> Arrays.stream(line.split("\\s+")))
                        .filter(id -> !id.isEmpty())
                        .sorted()
                        .toList();
    }

    /** The version in a form; one that is no number fits no record. */
    static int number(String typed) {
        return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : -1;
    }
}
