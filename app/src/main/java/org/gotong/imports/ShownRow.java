package org.gotong.imports;

import org.jspecify.annotations.Nullable;

/**
 * A row with what became of it.
 *
 * @param decision SAME or NEW, once a person said it
 * @param kept why it was not saved, or not taken back, by key
 */
record ShownRow(
        CheckedRow row,
        boolean isHeld,
        @Nullable String decision,
        boolean isSaved,
        boolean isUndone,
        @Nullable String kept) {

    boolean isWaiting() {
        return isHeld && decision == null;
    }
}
