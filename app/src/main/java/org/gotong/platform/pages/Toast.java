package org.gotong.platform.pages;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One sentence on the page after an action, with the way back where there is one.
 *
 * @param key the sentence
 * @param arguments what it names, as text
 * @param undo where a POST takes the action back, or null
 */
public record Toast(
        String key, List<String> arguments, @Nullable String undo) implements Serializable {

    /** The name under which a controller adds it as a flash attribute. */
    public static final String NAME = "toast";

    public static Toast of(String key, String... arguments) {
        return new Toast(key, List.of(arguments), null);
    }

    public Toast withUndo(String address) {
        return new Toast(key, arguments, address);
    }
}
