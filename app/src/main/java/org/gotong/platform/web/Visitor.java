package org.gotong.platform.web;

import java.util.Collection;
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

    /** Two letters that stand for the person in the top bar. */
    default String initials() {
        var words = name().strip().split("\\s+");
        var first = words[0].isEmpty() ? "?" : words[0].substring(0, words[0].offsetByCodePoints(0, 1));
        var last = words.length > 1 ? words[words.length - 1] : "";
        return (first + (last.isEmpty() ? "" : last.substring(0, last.offsetByCodePoints(0, 1)))).toUpperCase();
    }
}
