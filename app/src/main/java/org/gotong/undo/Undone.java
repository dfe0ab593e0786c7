package org.gotong.undo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of taking a change back. */
public sealed interface Undone {

    /** The page where one sees it. */
    String address();

    /**
     * It is as it was.
     *
     * @param except what could not be put back, each with its reason; empty as a rule
     * @param told where more is to be said than that the record is as it was; null otherwise
     */
    record PutBack(
            String address, List<Remark> except, @Nullable Remark told) implements Undone {

        public PutBack telling(String key, String... arguments) {
            return new PutBack(address, except, Remark.of(key, arguments));
        }
    }

    /** Something newer stands in the way, and nothing was changed. */
    record Refused(String address, Remark reason) implements Undone {}

    static PutBack putBack(String address) {
        return new PutBack(address, List.of(), null);
    }

    static PutBack putBack(String address, List<Remark> except) {
        return new PutBack(address, List.copyOf(except), null);
    }

    static Undone refused(String address, String key, String... arguments) {
        return new Refused(address, Remark.of(key, arguments));
    }

    /** Somebody changed the record after this step: their change stands. */
    static Undone changedSince(String address) {
        return refused(address, "undo.refused.changed");
    }
}
