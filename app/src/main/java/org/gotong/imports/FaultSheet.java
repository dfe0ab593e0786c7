package org.gotong.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gotong.platform.pages.Words;
import org.gotong.platform.tables.Sheet;
import org.jspecify.annotations.Nullable;

/** What is wrong in a file, cell by cell, to be mended beside it. */
record FaultSheet(Words words, Locale language) {

    Sheet of(Stream<ShownRow> faulty) {
        return new Sheet(
                words.get(language, "imports.faults.sheet"),
                Stream.of("cell", "row", "fault")
                        .map(heading -> words.get(language, "imports.faults." + heading))
                        .toList(),
                faulty.flatMap(shown -> shown.row().faults().stream().map(fault -> cells(shown.row(), fault))));
    }

    private List<@Nullable Object> cells(CheckedRow row, CheckedRow.CellFault fault) {
        return Arrays.asList(
                fault.cell(),
                row.label(),
                words.get(language, "fault." + fault.code(), fault.arguments().toArray()));
    }
}
