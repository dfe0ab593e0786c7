package org.gotong.platform.tables;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.gotong.platform.tables.SheetCell.Kind;
import org.jspecify.annotations.Nullable;

/** The rows of a text file, numbered as Excel numbers them when it opens the file. */
final class CsvRows implements RowStream {

    /** What Excel writes for cells in which it shows an error. */
    private static final Set<String> ERRORS =
            Set.of("#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!");

    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;
    private final SheetMarks marks = SheetMarks.none();
    private int number;

    CsvRows(CsvReader<CsvRecord> reader, boolean saysSeparator) throws UnreadableSheet {
        this.reader = reader;
        this.records = reader.iterator();
        if (saysSeparator) {
            next();
            number = 0;
        }
    }

    @Override
    public @Nullable SheetRow next() throws UnreadableSheet {
        try {
            while (records.hasNext()) {
                number++;
                var cells = cells(records.next());
                if (!cells.isEmpty()) {
                    return new SheetRow(number, cells);
                }
            }
            return null;
        } catch (CsvParseException | UncheckedIOException e) {
            throw new UnreadableSheet("sheet.quote", String.valueOf(number + 1));
        }
    }

    @Override
    public SheetMarks marks() {
        return marks;
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot close a text file", e);
        }
    }

    /** Up to the last that is filled. */
    private List<SheetCell> cells(CsvRecord record) throws UnreadableSheet {
        var cells = new ArrayList<SheetCell>();
        for (int column = 0; column < record.getFieldCount(); column++) {
            var cell = cell(column, record.getField(column));
            if (!cell.isBlank() && column >= Table.MOST_COLUMNS) {
                throw new UnreadableSheet("sheet.columns", Table.MOST_COLUMNS, cell.address());
            }
            cells.add(cell);
        }
        while (!cells.isEmpty() && cells.getLast().isBlank()) {
            cells.removeLast();
        }
        return cells;
    }

    private SheetCell cell(int column, String written) {
        var address = CellAddress.of(column, number);
        if (written.length() > CellText.LONGEST) {
            return new SheetCell(address, Kind.TOO_LONG, CellText.clean(written.substring(0, 100)), null, null);
        }
        var text = CellText.clean(written);
        return ERRORS.contains(text) ? SheetCell.error(address, text) : SheetCell.text(address, text);
    }
}
