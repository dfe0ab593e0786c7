package org.gotong.accounts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A key for programs that act for a person.
 *
 * @param name what the person calls it
 * @param writes whether it may change anything
 * @param lastUsedAt within an hour; null when it was never used
 */
record ApiToken(
        ApiTokenId id,
        String name,
        boolean writes,
        Instant madeAt,
        @Nullable Instant lastUsedAt) {}
