package org.gotong.platform.tables;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * What one pass through a whole table finds before anything is done with it: that it can be read to its end, that it is not
 * too long, and how it is made. Of its content only the beginning is kept.
 *
 * @param rows how many are filled
 * @param columns those filled below the beginning, counted from 0
 */
record Survey(List<SheetRow> beginning, int rows, BitSet columns, SheetMarks marks) {

    /** Headings stand among the first rows that are filled. */
    private static final int BEGINNING = 30;

    static Survey of(Table table) throws UnreadableSheet {
        var beginning = new ArrayList<SheetRow>();
        var columns = new BitSet();
        int rows = 0;
        try (var stream = table.rows()) {
            for (var row = stream.next(); row != null; row = stream.next()) {
                if (rows < BEGINNING) {
                    beginning.add(row);
                } else {
                    row.filled().forEach(columns::set);
                }
                if (++rows > SheetFile.MOST_ROWS + BEGINNING) {
                    throw new UnreadableSheet("sheet.rows", SheetFile.MOST_ROWS);
                }
            }
            return new Survey(beginning, rows, columns, stream.marks());
        }
    }

    /** The first rows alone, to see which table of a file is meant. */
    static List<SheetRow> beginning(Table table) throws UnreadableSheet {
        var beginning = new ArrayList<SheetRow>();
        try (var stream = table.rows()) {
            for (var row = stream.next(); row != null && beginning.size() < BEGINNING; row = stream.next()) {
                beginning.add(row);
            }
        }
        return beginning;
    }

    boolean isEmpty() {
        return rows == 0;
    }

    /** The filled columns of the rows below that one. */
    BitSet columnsBelow(int number) {
        var all = (BitSet) columns.clone();
        beginning.stream()
                .filter(row -> row.number() > number)
                .forEach(row -> row.filled().forEach(all::set));
        return all;
    }
}
