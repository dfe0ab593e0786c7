package org.gotong.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.gotong.imports.CheckedRow.Likely;
import org.jspecify.annotations.Nullable;

/**
 * What a file would do, for programs; relied on from outside.
 *
 * @param held new rows that are probably there already, and wait for a decision
 */
record ImportAnswer(
        int rows,
        @JsonProperty("new") int added,
        int changed,
        int unchanged,
        int held,
        List<Fault> faults,
        List<Duplicate> duplicates) {

    /** What saving would write. */
    int toSave() {
        return added + changed;
    }

    record Fault(String cell, String code, String message) {}

    record Duplicate(int row, With with, double score) {

        static Duplicate of(int row, Likely likely) {
            return new Duplicate(
                    row, new With(likely.row(), likely.slug().isEmpty() ? null : likely.slug()), likely.score());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record With(@Nullable Integer row, @Nullable String slug) {}
}
