package org.gotong.reading;

import java.util.ArrayList;
import java.util.List;
import org.gotong.reading.Column.Role;

/** Finds out what the columns of a table without a header hold, by looking at its cells. */
final class GuessedColumns {
    private static final int SAMPLE = 40;

    private final List<TableRow> rows;
    private final CellReader cells;

    GuessedColumns(List<TableRow> rows, boolean isEnglish) {
        this.rows = rows.subList(0, Math.min(rows.size(), SAMPLE));
        cells = new CellReader(isEnglish);
    }

    Columns columns() {
        int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        var roles = new ArrayList<Role>();
        for (int i = 0; i < width; i++)
            roles.add(
                    isMostly(i, this::isTime)
                            ? Role.TIME
                            : isMostly(i, TableRow::isNumbering) ? Role.NUMBER : Role.NOTES);
        choose(roles, longest(roles), Role.TITLE);
        choose(roles, mostNamed(roles), Role.RESPONSIBLE);
        return new Columns(roles.stream()
                .map(role -> new Column(role, new Tokens(List.of()), null))
                .toList());
    }

    private static void choose(List<Role> roles, int column, Role role) {
        if (column >= 0) roles.set(column, role);
    }

    private interface Test {
        boolean fits(Tokens cell);
    }

    private boolean isMostly(int column, Test test) {
        int filled = 0;
        int fitting = 0;
        for (TableRow row : rows) {
            if (row.cell(column).size() == 0) continue;
            filled++;
            if (test.fits(row.cell(column))) fitting++;
        }
        return filled > 0 && 2 * fitting > filled;
    }

    private boolean isTime(Tokens cell) {
        Draft draft = cells.time(cell);
        return (draft.time != null || draft.repeat != null || draft.isContinuous) && !draft.has(Mark.Kind.NOTES);
    }

    private int longest(List<Role> roles) {
        int best = -1;
        int most = 0;
        for (int i = 0; i < roles.size(); i++) {
            int words = 0;
            for (TableRow row : rows) words += row.cell(i).size();
            // A title comes early: later columns must be much longer to count.
            if (roles.get(i) == Role.NOTES && (best < 0 || words > 3 * most)) {
                best = i;
                most = words;
            }
        }
        return best;
    }

    private int mostNamed(List<Role> roles) {
        for (int i = 0; i < roles.size(); i++) if (roles.get(i) == Role.NOTES && isMostly(i, this::isName)) return i;
        return -1;
    }

    private boolean isName(Tokens cell) {
        var names = new Names(cell, new Brackets(cell));
        if (cell.size() == 0 || Vocabulary.WORDS.has(Sense.MARK, cell, 0)) return cell.size() > 0;
        boolean isPlausible = names.isKnown(0)
                || (cell.isCapital(0)
                        && !Vocabulary.WORDS.has(Sense.NOT_NAME, cell, 0)
                        && !Vocabulary.WORDS.has(Sense.NOTE_LABEL, cell, 0));
        return isPlausible && cell.size() <= 14 && names.read(0, cell.size()).end() >= cell.size();
    }
}
