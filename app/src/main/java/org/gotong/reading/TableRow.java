package org.gotong.reading;

import java.util.ArrayList;
import java.util.List;
import org.gotong.reading.Separator.Cell;

/**
 * One row of a table with the words of each cell; cells that hold line breaks make it stand on several lines.
 */
record TableRow(List<SourceLine> lines, List<Tokens> cells) {
    private static final int MOST_LINES = 30;

    /** The row that begins with this line. A quoted cell that is not closed goes on in the next lines. */
    static TableRow of(List<SourceLine> all, int from, Separator separator) {
        SourceLine first = all.get(from);
        var lines = new ArrayList<>(List.of(first));
        List<Tokens> cells = cells(first, separator);
        for (int i = from + 1; opensQuote(cells) && i < Math.min(all.size(), from + MOST_LINES); i++) {
            if (!hasQuoteSoon(all, i, from + MOST_LINES)) break;
            lines.add(all.get(i));
            cells = joined(cells, cells(all.get(i), separator));
        }
        return new TableRow(lines, cells);
    }

    private static List<Tokens> cells(SourceLine line, Separator separator) {
        Tokens tokens = Tokens.of(line.text(), line.number());
        var cells = new ArrayList<Tokens>();
        int at = 0;
        for (Cell cell : separator.cells(line.text())) {
            while (at < tokens.size() && tokens.get(at).start() < cell.start()) at++;
            int end = at;
            while (end < tokens.size() && tokens.get(end).start() < cell.end()) end++;
            cells.add(new Tokens(tokens.all().subList(at, end)));
            at = end;
        }
        return cells;
    }

    private static boolean opensQuote(List<Tokens> cells) {
        if (cells.isEmpty()) return false;
        Tokens last = cells.getLast();
        long quotes =
                last.all().stream().filter(token -> token.text().equals("\"")).count();
        return last.size() > 0 && last.get(0).text().equals("\"") && quotes % 2 == 1;
    }

    private static boolean hasQuoteSoon(List<SourceLine> all, int from, int to) {
        for (int i = from; i < Math.min(all.size(), to); i++)
            if (all.get(i).text().indexOf('"') >= 0) return true;
        return false;
    }

    private static List<Tokens> joined(List<Tokens> cells, List<Tokens> next) {
        var joined = new ArrayList<>(cells);
        joined.set(
                cells.size() - 1,
                next.isEmpty() ? cells.getLast() : cells.getLast().plus(next.getFirst()));
        if (next.size() > 1) joined.addAll(next.subList(1, next.size()));
        return joined;
    }

    Tokens cell(int i) {
        return i < cells.size() ? cells.get(i) : new Tokens(List.of());
    }

    boolean hasWords(int i) {
        return cell(i).all().stream().anyMatch(token -> !token.isSign());
    }

    int filled() {
        return (int) cells.stream().filter(cell -> cell.size() > 0).count();
    }

    /** Cells with words, not counting a first one that only numbers the row. */
    int telling() {
        int telling = 0;
        for (int i = 0; i < cells.size(); i++) if (hasWords(i) && !(i == 0 && isNumbering(cell(0)))) telling++;
        return telling;
    }

    /** "1", "1.", "a)", "II". */
    static boolean isNumbering(Tokens cell) {
        int words = 0;
        for (Token token : cell.all()) {
            if (token.isSign()) continue;
            words++;
            boolean isShort = token.isNumber()
                    ? token.key().length() <= 3
                    : token.key().length() == 1
                            || Vocabulary.WORDS.has(
                                    Sense.ORDINAL, cell, cell.all().indexOf(token));
            if (!isShort) return false;
        }
        return words > 0 && words <= 4;
    }

    List<Token> all() {
        return cells.stream().flatMap(cell -> cell.all().stream()).toList();
    }
}
