package org.gotong.platform.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who is looking, as far as the frame of a page and the history need to know it. The identity module's Viewer is one. */
public interface Visitor {

    /** The person's id, or null for a guest. */
    @Nullable
    UUID id();

    /** The person's name, empty for a guest. */
    String name();

    boolean isAdministrator();

    /** The records that the person has any standing to: organisations with a mandate, programmes with a role. */
    Collection<UUID> standsTo();

    default boolean isSignedIn() {
        return id() != null;
    }

    /** One or two letters that stand for the person in the top bar; what stands in brackets is no name. */
    default String initials() {
        var words = Arrays.stream(name().strip().split("\\s+"))
                .filter(word -> !word.isEmpty() && Character.isLetter(word.codePointAt(0)))
                .toList();
        return switch (words.size()) {
            case 0 -> "?";
            case 1 -> initial(words.getFirst());
            default -> initial(words.getFirst()) + initial(words.getLast());
        };
    }

    private static String initial(String word) {
        return Character.toString(word.codePointAt(0)).toUpperCase(Locale.ROOT);
    }
}
