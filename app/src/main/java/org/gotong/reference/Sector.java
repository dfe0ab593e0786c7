package org.gotong.reference;

import java.time.LocalDate;
import java.util.Optional;

/** A sector of development work by the code of the OECD: a group of three digits, or a purpose of five within it. */
public record Sector(String code, Optional<String> group, BilingualName name, Optional<LocalDate> withdrawnOn) {

    public boolean isGroup() {
        return group.isEmpty();
    }

    /** Withdrawn codes are still read from old records, but no longer offered. */
    public boolean isOffered() {
        return withdrawnOn.isEmpty();
    }
}
