package org.gotong.workplan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question about one pair.
 *
 * @param key by which its answer is kept
 * @param field which the question is about
 * @param reason the question in words
 * @param choices the answers in words, at most three, the first is the safest
 * @param asks the number of the answer that opens the field for typing; -1 when none does
 * @param chosen the number of the answer; null while nobody gave one
 * @param isSettled because the field was corrected, or the guess confirmed for all lines
 * @param guess names a guess that many lines may share, such as a completed year; empty for a question of its own
 * @param isAskedHere false when many lines share the guess, which is then asked once above them
 */
record ReviewDoubt(
        String key,
        String field,
        String reason,
        List<String> choices,
        int asks,
        @Nullable Integer chosen,
        boolean isSettled,
        String guess,
        boolean isAskedHere) {

    boolean isOpen() {
        return chosen == null && !isSettled;
    }

    boolean isGuessedYear() {
        return !guess.isEmpty();
    }

    String answer() {
        return chosen == null || chosen >= choices.size() ? "" : choices.get(chosen);
    }

    ReviewDoubt askedAbove() {
        return new ReviewDoubt(key, field, reason, choices, asks, chosen, isSettled, guess, false);
    }
}
