package org.gotong.reference;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gotong.platform.ids.Code;

/**
 * The code of a goal ({@code 11}), a target ({@code 11.1}) or an indicator ({@code 11.1.1}, or as national plans refine
 * it {@code 11.1.1.(a)}).
 */
public record SdgCode(@JsonValue String text) implements Code, Comparable<SdgCode> {

    private static final Pattern FORM =
            Pattern.compile("(?:[1-9]|1[0-7])(?:\\.(?:[1-9]\\d?|[a-z])(?:\\.[1-9]\\d?(?:\\.\\([a-z]\\))?)?)?");

    /** What a code points to. */
    public enum Level {
        GOAL,
        TARGET,
        INDICATOR
    }

    public SdgCode {
        if (!isWellFormed(text)) {
            throw new IllegalArgumentException("not the code of a goal, target or indicator: " + text);
        }
    }

    /** Reads what a person wrote; empty when it cannot be the code of anything. */
    public static Optional<SdgCode> find(String written) {
        var text = written.strip().toLowerCase(Locale.ROOT);
        return isWellFormed(text) ? Optional.of(new SdgCode(text)) : Optional.empty();
    }

    @JsonCreator
    static SdgCode of(String text) {
        return new SdgCode(text);
    }

    public Level level() {
        return switch (parts().length) {
            case 1 -> Level.GOAL;
            case 2 -> Level.TARGET;
            default -> Level.INDICATOR;
        };
    }

    /** The number of the goal that this code belongs to. */
    public int goal() {
        return Integer.parseInt(parts()[0]);
    }

    /** The target that this code is or belongs to; a goal has none. */
    public Optional<SdgCode> target() {
        var parts = parts();
        return parts.length < 2 ? Optional.empty() : Optional.of(new SdgCode(parts[0] + "." + parts[1]));
    }

    /** True for codes that Indonesia added below a global indicator. */
    public boolean isNational() {
        return text.endsWith(")");
    }

    /** In the order of the framework: 1.2 before 1.10, numbers before letters. */
    @Override
    public int compareTo(SdgCode other) {
        return sortKey().compareTo(other.sortKey());
    }

    @Override
    public String toString() {
        return text;
    }

    private String sortKey() {
        var key = new StringBuilder();
        for (var part : parts()) {
            key.append(Character.isDigit(part.charAt(0)) ? "0".repeat(2 - part.length()) + part : "z" + part)
                    .append('.');
        }
        return key.toString();
    }

    private String[] parts() {
        return text.split("\\.");
    }

    private static boolean isWellFormed(String text) {
        return FORM.matcher(text).matches();
    }
}
