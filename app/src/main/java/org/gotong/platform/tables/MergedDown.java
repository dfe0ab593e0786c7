package org.gotong.platform.tables;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Cells merged over several rows stand in each of them, as everybody reads such a table: one component beside its five
 * activities. Cells merged across stand in their first column only, as a row with a subtitle has them.
 */
final class MergedDown {

    private final Deque<MergedArea> coming;
    private final List<Filling> fillings = new ArrayList<>();

    private record Filling(MergedArea area, SheetCell cell) {}

    MergedDown(List<MergedArea> merged) {
        this.coming = new ArrayDeque<>(merged.stream()
                .filter(MergedArea::isDownwards)
                .sorted(Comparator.comparingInt(MergedArea::top))
                .toList());
    }

    /** That row with what is merged into it; rows are asked for from the top. */
    SheetRow filled(SheetRow row) {
        fillings.removeIf(filling -> filling.area().bottom() < row.number());
        if (coming.isEmpty() && fillings.isEmpty()) {
            return row;
        }
        while (!coming.isEmpty() && coming.getFirst().top() <= row.number()) {
            begin(coming.removeFirst(), row);
        }
        return with(row);
    }

    // An area whose first row is blank was passed over together with that row, and has nothing to fill with.
    private void begin(MergedArea area, SheetRow row) {
        if (area.top() == row.number()) {
            fillings.add(new Filling(area, row.cell(area.left())));
        }
    }

    private SheetRow with(SheetRow row) {
        var cells = new ArrayList<>(row.cells());
        for (var filling : fillings) {
            var column = filling.area().left();
            while (cells.size() <= column) {
                cells.add(SheetCell.blank(CellAddress.of(cells.size(), row.number())));
            }
            cells.set(column, filling.cell().at(CellAddress.of(column, row.number())));
        }
        return new SheetRow(row.number(), cells);
    }
}
