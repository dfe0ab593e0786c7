package org.gotong.platform.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.gotong.platform.tables.SheetCell.Kind;

/**
 * Where the columns of a table get their names: often below a title, sometimes in two rows of merged cells.
 *
 * @param cells the names, the last of them not blank
 * @param first the row they stand in, and {@code last} where they need several
 * @param numbering the row below them in which the columns are counted, as tables of the government do; 0 without one
 */
record Headings(List<SheetCell> cells, int first, int last, int numbering) {

    /** Headings of more rows than these are a title that was merged with them. */
    private static final int MOST_ROWS = 4;

    /**
     * Finds them among the first rows of a table, which may not be none.
     *
     * @param known whether that text names a column for whoever asked; it may know none
     */
    static Headings of(List<SheetRow> beginning, SheetMarks marks, Predicate<String> known) {
        var row = beginning.get(index(beginning, known));
        var merged = marks.merged().stream()
                .filter(area -> area.top() == row.number() && area.bottom() < row.number() + MOST_ROWS)
                .toList();
        var last = merged.stream().mapToInt(MergedArea::bottom).max().orElse(row.number());
        var rows = beginning.stream()
                .filter(other -> other.number() >= row.number() && other.number() <= last)
                .toList();
        var cells = new ArrayList<SheetCell>();
        var width = rows.stream().mapToInt(each -> each.cells().size()).max().orElse(0);
        for (int column = 0; column < width; column++) {
            cells.add(SheetCell.text(CellAddress.of(column, row.number()), name(rows, column, merged)));
        }
        while (!cells.isEmpty() && cells.getLast().isBlank()) {
            cells.removeLast();
        }
        return new Headings(List.copyOf(cells), row.number(), last, numbering(beginning, last, cells.size()));
    }

    /** The columns that have a name. */
    IntStream named() {
        return IntStream.range(0, cells.size())
                .filter(column -> !cells.get(column).isBlank());
    }

    /** How many columns the likeliest heading row names that are known; a table of several columns is half a name more. */
    static double likelihood(List<SheetRow> beginning, Predicate<String> known) {
        if (beginning.isEmpty()) {
            return 0;
        }
        var row = beginning.get(index(beginning, known));
        return names(row, known) + (row.filled().count() > 1 ? 0.5 : 0.25);
    }

    /** The row that names the most known columns, else the first that is half as wide as the widest and all words. */
    private static int index(List<SheetRow> beginning, Predicate<String> known) {
        var rows = IntStream.range(0, beginning.size());
        var best = rows.boxed()
                .max(Comparator.<Integer>comparingLong(i -> names(beginning.get(i), known))
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
        if (names(beginning.get(best), known) > 0) {
            return best;
        }
        var widest =
                beginning.stream().mapToLong(row -> row.filled().count()).max().orElse(0);
        return IntStream.range(0, beginning.size())
                .filter(i -> beginning.get(i).filled().count() * 2 >= widest && isWords(beginning.get(i)))
                .findFirst()
                .orElse(0);
    }

    private static long names(SheetRow row, Predicate<String> known) {
        return row.filled()
                .filter(column -> known.test(row.cell(column).text()))
                .count();
    }

    private static boolean isWords(SheetRow row) {
        return row.filled().allMatch(column -> row.cell(column).kind() == Kind.TEXT);
    }

    /** What stands above each other in that column; a name merged over several columns belongs to each of them. */
    private static String name(List<SheetRow> rows, int column, List<MergedArea> merged) {
        var words = new LinkedHashSet<String>();
        for (var row : rows) {
            var own = row.cell(column).text();
            words.add(own.isEmpty() ? across(row, column, merged) : own);
        }
        words.remove("");
        return String.join(" ", words);
    }

    private static String across(SheetRow row, int column, List<MergedArea> merged) {
        return merged.stream()
                .filter(area -> area.top() == row.number() && area.left() <= column && column <= area.right())
                .map(area -> row.cell(area.left()).text())
                .findFirst()
                .orElse("");
    }

    private static int numbering(List<SheetRow> beginning, int last, int columns) {
        return beginning.stream()
                .filter(row -> row.number() == last + 1 && row.cells().size() >= 3 && isNumbering(row, columns))
                .mapToInt(SheetRow::number)
                .findFirst()
                .orElse(0);
    }

    private static boolean isNumbering(SheetRow row, int columns) {
        return row.cells().size() == columns
                && IntStream.range(0, columns)
                        .allMatch(column -> row.cell(column).text().matches("\\(?" + (column + 1) + "\\)?"));
    }
}
