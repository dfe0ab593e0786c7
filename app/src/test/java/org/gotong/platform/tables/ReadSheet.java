package org.gotong.platform.tables;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A file as a test looks at it: all of it at once. */
record ReadSheet(List<String> headings, List<SheetRow> rows, List<SheetNotice> notices, long expected) {

    static ReadSheet of(Path file) throws UnreadableSheet {
        return of(file, _ -> false);
    }

    static ReadSheet of(Path file, Predicate<String> known) throws UnreadableSheet {
        try (var sheet = SheetFile.open(file, file.getFileName().toString(), known)) {
            var rows = new ArrayList<SheetRow>();
            sheet.rows().forEachRemaining(rows::add);
            return new ReadSheet(
                    sheet.headings().stream().map(SheetCell::text).toList(),
                    rows,
                    sheet.notices(),
                    sheet.expectedRows());
        }
    }

    /** Every row as its number and its texts. */
    List<String> lines() {
        return rows.stream()
                .map(row -> row.number() + ": "
                        + String.join(
                                " | ", row.cells().stream().map(SheetCell::text).toList()))
                .toList();
    }

    SheetCell cell(String address) {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.address().equals(address))
                .findFirst()
                .orElseThrow();
    }
}
