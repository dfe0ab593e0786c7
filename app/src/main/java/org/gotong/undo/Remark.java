package org.gotong.undo;

import java.util.List;

/**
 * A sentence for the person who takes something back.
 *
 * @param key its words
 * @param arguments what it names
 */
public record Remark(String key, List<String> arguments) {

    public static Remark of(String key, String... arguments) {
        return new Remark(key, List.of(arguments));
    }
}
