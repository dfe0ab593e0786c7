package org.gotong.platform.backup;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a backup holds, with the sums that prove it whole. Written last: a file cut short has none. */
record Manifest(
        int format,
        String writtenAt,
        List<Migration> migrations,
        List<TableCopy> tables,
        List<SequenceValue> sequences,
        List<FileCopy> files) {

    static final int FORMAT = 1;
    static final String ENTRY = "manifest.json";

    /** A migration that the database went through, as Flyway keeps it. */
    record Migration(
            @Nullable String version,
            String script,
            @Nullable Integer checksum) {}

    /** The rows of a table; generated columns are not among the columns, they come back by themselves. */
    record TableCopy(String name, List<String> columns, long rows, String sha256) {

        String entry() {
            return "database/" + name + ".csv";
        }

        String columnList() {
            return String.join(", ", columns);
        }
    }

    /** The last number that a sequence gave; none when it was never asked. */
    record SequenceValue(String name, @Nullable Long last) {}

    record FileCopy(String path, long size, String sha256) {

        String entry() {
            return "files/" + path;
        }
    }

    long rows() {
        return tables.stream().mapToLong(TableCopy::rows).sum();
    }
}
