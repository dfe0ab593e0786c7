package org.gotong.reading;

import java.util.Locale;

/**
 * A line that is no activity.
 *
 * @param line the physical line, from 1
 * @param text as written, without the bullet
 * @param reason a code; its words are {@code reading.ignored.CODE} in the module's messages
 */
public record IgnoredLine(int line, String text, String reason) {

    /** The reason in words. */
    public String words(Locale locale) {
        return Words.in(locale).say("reading.ignored." + reason);
    }
}
