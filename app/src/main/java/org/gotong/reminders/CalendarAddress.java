package org.gotong.reminders;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The secret address of a person's calendar, as far as anybody can still know it.
 *
 * @param readAt when a calendar program last asked for it; null while none did
 */
record CalendarAddress(Instant madeAt, @Nullable Instant readAt) {}
