package org.gotong.needs;

import org.jspecify.annotations.Nullable;

/** What a browser sends, made plain. */
final class Typed {

    private Typed() {}

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.replace("\r\n", "\n").strip();
    }

    /** The version in a form; one that is no number fits no record. */
    static int number(String typed) {
        return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : -1;
    }
}
