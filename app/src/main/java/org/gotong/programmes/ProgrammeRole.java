package org.gotong.programmes;

import java.util.Locale;

/** What a person does in one programme. Whoever has any role sees the programme before it is published. */
public enum ProgrammeRole {
    /** Writes everything, publishes, ends, and decides who else takes part. */
    COORDINATOR,
    /** Writes what a meeting of all parties finds out; publishes nothing. */
    FACILITATOR,
    /** Writes everything, publishes nothing. */
    EDITOR,
    /** Works for a partner: sees what is for partners only. */
    PARTNER,
    /** Reads along. */
    VIEWER;

    /** The word under which the role stands in a {@link org.gotong.identity.Standing}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
