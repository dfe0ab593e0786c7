package org.gotong.imports;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of a row.
 *
 * @param record the record that it is now
 * @param version its version after that, by which a later change is noticed
 * @param kept why nothing was done, by key; null when it was
 * @param created what came into being besides, in the kind's own JSON, for taking it back; null when nothing did
 */
public record WrittenRow(
        int number,
        UUID record,
        int version,
        @Nullable String kept,
        @Nullable String created) {

    public static WrittenRow done(CheckedRow row, UUID record, int version) {
        return new WrittenRow(row.number(), record, version, null, null);
    }

    /** Nothing was done, for the reason with that key. */
    public static WrittenRow kept(CheckedRow row, UUID record, String key) {
        return new WrittenRow(row.number(), record, row.version(), key, null);
    }

    public WrittenRow with(String alsoCreated) {
        return new WrittenRow(number, record, version, kept, alsoCreated);
    }
}
