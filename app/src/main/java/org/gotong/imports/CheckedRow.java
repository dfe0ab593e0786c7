package org.gotong.imports;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a row of a file was found to mean.
 *
 * @param label what it is called: a name, a title
 * @param record the record that it is; null for a new one
 * @param version the record's version when the row was checked, or after it was saved
 * @param facts what is to be saved, in the kind's own JSON; null when nothing is
 * @param before what the record was, in the kind's own JSON; of a new one, once saved, what was created besides; or null
 * @param likely what it may be the same as, the surest first
 */
public record CheckedRow(
        int number,
        String label,
        Outcome outcome,
        @Nullable UUID record,
        int version,
        @Nullable String facts,
        @Nullable String before,
        List<Change> changes,
        List<CellFault> faults,
        List<Likely> likely) {

    /**
     * A field that differs, in words.
     *
     * @param field its label's key
     */
    public record Change(String field, String before, String after) {}

    /**
     * What is wrong in one cell.
     *
     * @param cell its address
     * @param code its words stand under {@code fault.} and the code
     */
    public record CellFault(String cell, String code, List<Object> arguments) {

        public static CellFault of(String cell, String code, Object... arguments) {
            return new CellFault(cell, code, List.of(arguments));
        }
    }

    /**
     * Something that the row may be the same as: a record, or a row before it.
     *
     * @param row null for a record
     * @param slug the record's address; empty for a row
     */
    public record Likely(@Nullable Integer row, @Nullable UUID record, String slug, String name, double score) {

        /** From here on a new row is held back until somebody decided. */
        static final double SURE = 0.9;
    }

    public static CheckedRow faulty(FilledRow row, String label, List<CellFault> faults) {
        return new CheckedRow(row.number(), label, Outcome.FAULTY, null, 0, null, null, List.of(), faults, List.of());
    }

    public static CheckedRow added(FilledRow row, String label, String facts, List<Likely> likely) {
        return new CheckedRow(row.number(), label, Outcome.NEW, null, 0, facts, null, List.of(), List.of(), likely);
    }

    /** The same as a record, or a change of it. */
    public static CheckedRow known(
            FilledRow row, String label, UUID record, int version, String facts, String before, List<Change> changes) {
        return changes.isEmpty()
                ? new CheckedRow(
                        row.number(),
                        label,
                        Outcome.UNCHANGED,
                        record,
                        version,
                        null,
                        null,
                        changes,
                        List.of(),
                        List.of())
                : new CheckedRow(
                        row.number(),
                        label,
                        Outcome.CHANGED,
                        record,
                        version,
                        facts,
                        before,
                        changes,
                        List.of(),
                        List.of());
    }

    /** The same new row with what it may be the same as; namesakes first. */
    public CheckedRow like(List<Likely> namesakes, List<Likely> alike) {
        var all = Stream.concat(
                        namesakes.stream(),
                        alike.stream()
                                .filter(each -> namesakes.stream()
                                        .noneMatch(one -> Objects.equals(one.record(), each.record()))))
                .toList();
        return new CheckedRow(number, label, outcome, record, version, facts, before, changes, faults, all);
    }

    /** Is it so probably there already that a person must decide first? */
    boolean isHeld() {
        return outcome == Outcome.NEW && likely.stream().anyMatch(each -> each.score() >= Likely.SURE);
    }
}
