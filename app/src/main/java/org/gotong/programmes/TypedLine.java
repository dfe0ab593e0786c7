package org.gotong.programmes;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One item of a list in a {@link ProgrammeForm}, in fields of its own: a goal and its weight, a phase with both names and its
 * time. What the parts mean is for the list to say; {@link #text} is the line that {@link ProgrammeReading} understands.
 */
record TypedLine(String first, String second, String third) {

    static final TypedLine EMPTY = new TypedLine("", "", "");

    TypedLine(@Nullable String first, @Nullable String second, @Nullable String third) {
        this.first = oneLine(first);
        this.second = oneLine(second);
        this.third = oneLine(third);
    }

    static List<TypedLine> of(String lines) {
        return lines.lines()
                .filter(line -> !line.isBlank())
                .map(line -> line.split("[|\\t]", -1))
                .map(parts -> new TypedLine(part(parts, 0), part(parts, 1), part(parts, 2)))
                .toList();
    }

    /** The items that hold anything, one a line; those whose number a form left out are null. */
    static String text(List<TypedLine> lines) {
        return String.join(
                "\n",
                lines.stream()
                        .filter(Objects::nonNull)
                        .map(TypedLine::text)
                        .filter(line -> !line.isEmpty())
                        .toList());
    }

    /** The items, and room for more. */
    static List<TypedLine> withSpare(List<TypedLine> lines, int spare) {
        return Stream.concat(lines.stream(), Stream.generate(() -> EMPTY).limit(spare))
                .toList();
    }

    private String text() {
        return String.join(" | ", first, second, third).replaceAll("[ |]+$", "");
    }

    private static String part(String[] parts, int at) {
        return at < parts.length ? parts[at] : "";
    }

    // The bar divides the parts of a line, so a typed one gives way.
    private static String oneLine(@Nullable String typed) {
        return requireNonNullElse(typed, "")
                .replace('|', '/')
                .replaceAll("\\s+", " ")
                .strip();
    }
}
