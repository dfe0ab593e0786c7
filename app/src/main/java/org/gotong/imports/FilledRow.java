package org.gotong.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gotong.platform.tables.SheetCell;

/**
 * A row of a file by its fields.
 *
 * @param number as a spreadsheet shows it
 * @param cells what is filled; a field whose cell is blank, or that has no column, is missing
 * @param letters the columns of all fields of the file: "C"
 */
public record FilledRow(int number, Map<String, SheetCell> cells, Map<String, String> letters) {

    public Optional<SheetCell> cell(String field) {
        return Optional.ofNullable(cells.get(field));
    }

    /** What stands there, without blanks around; empty when nothing does. */
    public String text(String field) {
        return cell(field).map(cell -> Plain.of(cell.text())).orElse("");
    }

    /** What nobody can use, whatever its column is for: errors of a spreadsheet, far too long texts. */
    public List<CheckedRow.CellFault> faults() {
        return cells.values().stream()
                .flatMap(cell -> cell.fault().stream())
                .map(fault -> new CheckedRow.CellFault(fault.field(), fault.code(), fault.arguments()))
                .toList();
    }

    public boolean has(String field) {
        return letters.containsKey(field);
    }

    /** "C5", also of a blank cell; of a field without a column the row's first. */
    public String address(String field) {
        return letters.getOrDefault(field, "A") + number;
    }
}
