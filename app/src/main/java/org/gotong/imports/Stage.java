package org.gotong.imports;

import java.util.Locale;

/** How far an import has come; follows from the times of its steps. */
enum Stage {
    /** Some columns are not known yet. */
    MATCHING,
    READING,
    /** Shown, and waiting for the person. */
    READY,
    SAVING,
    SAVED,
    UNDOING,
    UNDONE,
    /** Given up before anything was saved. */
    CANCELLED,
    FAILED;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Does something go on by itself? */
    boolean isWorking() {
        return this == READING || this == SAVING || this == UNDOING;
    }
}
