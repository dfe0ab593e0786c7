package org.gotong.platform.mail;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A letter in the outbox.
 *
 * @param words empty once it was sent
 * @param unsubscribe where one POST ends letters like this one; null where there is no such place, and once it was sent
 * @param sentAt null while it stands here
 * @param lastError why the last try failed, as the mail server said it
 */
record StoredLetter(
        LetterId id,
        String to,
        Locale language,
        String subject,
        String words,
        @Nullable String unsubscribe,
        Instant writtenAt,
        @Nullable Instant sentAt,
        int tries,
        @Nullable Instant nextTryAt,
        @Nullable String lastError) {

    /** The same for every try, from the sender's domain. */
    String messageId(String from) {
        return "<" + id.text() + from.substring(from.lastIndexOf('@')).replace(">", "") + ">";
    }

    boolean wasGivenUp() {
        return sentAt == null && nextTryAt == null;
    }
}
