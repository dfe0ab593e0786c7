package org.gotong.reading;

import java.util.List;
import java.util.Locale;
import org.gotong.reading.Column.Role;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one table into activities. */
final class TableReader {
    private final List<TableRow> rows;
    private final boolean isEnglish;
    private final Findings findings;
    private final CellReader cells;
    private final RowReader reader;
    private Columns columns;
    private boolean isUnderHeader;
    private @Nullable Row open;
    private String component = "";

    TableReader(List<TableRow> rows, boolean isEnglish, Findings findings) {
        this.rows = rows;
        this.isEnglish = isEnglish;
        this.findings = findings;
        cells = new CellReader(isEnglish);
        reader = new RowReader(isEnglish);
        columns = new GuessedColumns(rows, isEnglish).columns();
    }

    void read() {
        for (TableRow row : rows) read(row);
        close();
    }

    private void read(TableRow row) {
        Columns named = Columns.named(row, isEnglish);
        if (named != null) takeHeader(row, named);
        else if (isUnderHeader && columns.refined(row, isEnglish) instanceof Columns refined) takeHeader(row, refined);
        else readBody(row);
    }

    private void takeHeader(TableRow row, Columns named) {
        close();
        if (!isUnderHeader) findings.leaveComponent();
        columns = named;
        isUnderHeader = true;
        row.lines().forEach(line -> findings.ignore(line, "table-header"));
    }

    private void readBody(TableRow row) {
        isUnderHeader = false;
        if (row.all().stream().allMatch(Token::isSign)) ignore(row, "rule");
        else if (isTotal(row)) ignore(row, "total");
        else if (isAndSoOn(row)) ignore(row, "and-so-on");
        else if (isTitleAbove(row)) takeHeading(row, "plan-title");
        else if (isComponent(row)) takeHeading(row, "heading");
        else if (open != null && isMoreOfLast(row)) open = reader.joined(open, row, columns);
        else begin(row);
    }

    private void ignore(TableRow row, String reason) {
        row.lines().forEach(line -> findings.ignore(line, reason));
    }

    private static boolean isTotal(TableRow row) {
        for (Tokens cell : row.cells()) if (cell.size() > 0) return Vocabulary.WORDS.has(Sense.TOTAL, cell, 0);
        return false;
    }

    private static boolean isAndSoOn(TableRow row) {
        boolean isSo = false;
        for (int i = 0; i < row.cells().size(); i++) {
            if (!row.hasWords(i) || (i == 0 && TableRow.isNumbering(row.cell(0)))) continue;
            if (!Vocabulary.WORDS.isAll(
                    Sense.AND_SO_ON, row.cell(i), 0, row.cell(i).size())) return false;
            isSo = true;
        }
        return isSo;
    }

    /** A plan's title that came along as the first row. */
    private boolean isTitleAbove(TableRow row) {
        if (row.telling() > 1 || !findings.isEmpty() || open != null) return false;
        Tokens words = new Tokens(row.all());
        return Vocabulary.WORDS.has(Sense.PLAN_TITLE, words, 0) && words.size() > 1;
    }

    /** A row with one filled cell that numbers or names a group: "A | Persiapan", "Komponen 1: Data". */
    private boolean isComponent(TableRow row) {
        if (row.telling() != 1 || columns.all().size() < 3) return false;
        int title = columns.first(Role.TITLE);
        int told = 0;
        while (!row.hasWords(told)
                || (told == 0 && TableRow.isNumbering(row.cell(0)) && row.telling() == 1 && row.filled() > 1)) told++;
        if (columns.get(told).is(Role.TIME)
                || columns.get(told).is(Role.RESPONSIBLE)
                || columns.get(told).is(Role.NOTES) && told > title) return false;
        Tokens words = row.cell(told);
        if (cells.time(words).time != null && told == title && row.filled() > 1) return false;
        boolean isSection =
                Vocabulary.WORDS.has(Sense.SECTION, words, 0) || isShouted(words) || words.is(words.size() - 1, ":");
        boolean isLettered = row.filled() > 1 && !row.cell(0).all().getFirst().isNumber();
        boolean startsLettered = words.isCapital(0)
                && words.key(0).length() <= 4
                && words.is(1, ".")
                && (words.key(0).length() == 1 || Vocabulary.WORDS.has(Sense.ORDINAL, words, 0));
        boolean isAlone = row.cells().size() == 1 || (told != title && told < Math.max(title, 1));
        return isSection || isLettered || startsLettered || isAlone;
    }

    private static boolean isShouted(Tokens words) {
        return words.all().stream()
                        .filter(Token::isWord)
                        .allMatch(word -> word.text().equals(word.text().toUpperCase(Locale.ROOT))
                                && word.text().length() > 1)
                && words.all().stream()
                        .anyMatch(word -> word.isWord() && word.text().length() > 3);
    }

    private void takeHeading(TableRow row, String reason) {
        close();
        boolean isNumbered = row.filled() > 1 && TableRow.isNumbering(row.cell(0));
        Tokens words = new Tokens(
                row.all().stream().skip(isNumbered ? row.cell(0).size() : 0).toList());
        SourceLine line = row.lines().getFirst().withBody(words);
        findings.heading(line, new Draft(words), reason);
        row.lines().stream().skip(1).forEach(rest -> findings.ignore(rest, reason));
        component = "";
    }

    /** A row without title or number goes on with the row above: its cells were broken over two rows. */
    private boolean isMoreOfLast(TableRow row) {
        int title = columns.first(Role.TITLE);
        int number = columns.first(Role.NUMBER);
        if (title < 0 || row.hasWords(title)) return false;
        return number < 0 || !row.hasWords(number);
    }

    private void begin(TableRow row) {
        close();
        int column = columns.first(Role.COMPONENT);
        if (column >= 0 && row.hasWords(column))
            component = row.cell(column).text(0, row.cell(column).size());
        Section section = findings.section();
        if (!component.isEmpty()) section = new Section(component, section.year(), null, null);
        open = reader.read(row, columns, section);
    }

    private void close() {
        if (open != null) findings.add(open);
        open = null;
    }
}
