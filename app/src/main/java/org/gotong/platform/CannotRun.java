package org.gotong.platform;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A command cannot go on; the message tells the person at the terminal what to do about it. */
public class CannotRun extends RuntimeException {

    private @Nullable String indonesian;

    public CannotRun(String message) {
        super(message);
    }

    public CannotRun(String message, Throwable cause) {
        super(message, cause);
    }

    /** The same in Indonesian. */
    public CannotRun indonesian(String message) {
        indonesian = message;
        return this;
    }

    /** What the person reads; English where nobody has written it in that language. */
    public String in(Locale language) {
        return indonesian != null && language.getLanguage().equals("id")
                ? indonesian
                : Objects.requireNonNull(getMessage());
    }
}
