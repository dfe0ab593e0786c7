package org.gotong.imports;

import org.jspecify.annotations.Nullable;

/**
 * A column of a file.
 *
 * @param letter "C"
 * @param field what it holds; empty when it is left out, null while nobody knows
 */
record MatchedColumn(
        String letter, String heading, @Nullable String field) {

    boolean isAsked() {
        return field == null;
    }

    boolean isUsed() {
        return field != null && !field.isEmpty();
    }
}
