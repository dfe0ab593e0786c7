package org.gotong.platform.mail;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A letter to one person.
 *
 * @param to the e-mail address
 * @param language the language of its words
 * @param text paragraphs with an empty line between them; an address on a line of its own becomes a link
 * @param unsubscribe where one POST ends letters like this one; null for a letter that somebody waits for
 */
public record Letter(
        String to,
        Locale language,
        String subject,
        String text,
        @Nullable String unsubscribe) {

    public Letter(String to, Locale language, String subject, String text) {
        this(to, language, subject, text, null);
    }

    @Override
    public String toString() {
        // Letters hold one-time links, and texts of objects end up in logs.
        return "a letter";
    }
}
