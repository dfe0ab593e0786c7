package org.gotong.reference;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A sector of development work by the code of the OECD: a group of three digits, or a purpose of five within it. */
public record Sector(
        String code,
        @Nullable String group,
        BilingualName name,
        @Nullable LocalDate withdrawnOn) {

    public boolean isGroup() {
        return group == null;
    }

    /** Withdrawn codes are still read from old records, but no longer offered. */
    public boolean isOffered() {
        return withdrawnOn == null;
    }
}
