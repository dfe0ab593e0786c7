package org.gotong.identity;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person in the administrators' list, with the offices of today. */
record PersonRow(
        PersonId id,
        String name,
        String email,
        List<Office> offices,
        @Nullable Instant closedAt) {}
