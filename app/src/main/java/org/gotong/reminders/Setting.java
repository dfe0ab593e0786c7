package org.gotong.reminders;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a person wants to be reminded.
 *
 * @param language of the letters
 * @param writtenAt when the last letter was written; null before the first
 */
record Setting(Rhythm rhythm, Locale language, @Nullable Instant writtenAt) {}
