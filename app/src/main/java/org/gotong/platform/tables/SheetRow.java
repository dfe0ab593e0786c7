package org.gotong.platform.tables;

import java.util.List;
import java.util.stream.IntStream;

/**
 * One row of a file.
 *
 * @param number as Excel shows it, from 1
 * @param cells one for every heading, in their order, where the row is one of {@link SheetFile#rows}
 */
public record SheetRow(int number, List<SheetCell> cells) {

    /** The cell in that column, counted from 0; a blank one beyond the last that is filled. */
    SheetCell cell(int column) {
        return column < cells.size() ? cells.get(column) : SheetCell.blank(CellAddress.of(column, number));
    }

    /** The columns in which something stands. */
    IntStream filled() {
        return IntStream.range(0, cells.size())
                .filter(column -> !cells.get(column).isBlank());
    }
}
