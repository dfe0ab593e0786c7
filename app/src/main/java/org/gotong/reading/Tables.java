package org.gotong.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the tables in a text. */
final class Tables {
    private static final int MOST_LOOSE_LINES = 2;
    private static final int ROWS_LINED_UP = 3;

    private final List<SourceLine> lines;
    private final boolean isEnglish;
    /** Up to which line signs of this kind were seen and make no table: without it many such lines would be weighed again and again. */
    private final int[] looseUntil = new int[Separator.values().length];

    /** A table and how many lines it takes. */
    record Found(List<TableRow> rows, int length) {}

    Tables(List<SourceLine> lines, boolean isEnglish) {
        this.lines = lines;
        this.isEnglish = isEnglish;
    }

    /** The table that begins with this line, or null. */
    @Nullable
    Found at(int i) {
        String text = lines.get(i).text();
        if (text.length() > 20_000) return null;
        if (text.indexOf('\t') >= 0) return plain(i, Separator.TAB);
        if (text.indexOf('|') >= 0) return plain(i, Separator.PIPE);
        if (text.indexOf(';') >= 0 && isHeader(i, Separator.SEMICOLON)) return rows(i, Separator.SEMICOLON);
        if (text.indexOf(',') >= 0 && isHeader(i, Separator.COMMA)) return rows(i, Separator.COMMA);
        if (!text.contains("  ")) return null;
        if (isHeader(i, Separator.GAP)) return rows(i, Separator.GAP);
        return isLinedUp(i) ? plain(i, Separator.GAP) : null;
    }

    /** Three lines with as many gaps, and times among what stands between. */
    private boolean isLinedUp(int i) {
        if (i + ROWS_LINED_UP > lines.size()) return false;
        int width = Separator.GAP.cells(lines.get(i).text()).size();
        if (width < 3) return false;
        var rows = new ArrayList<TableRow>();
        for (SourceLine line : lines.subList(i, i + ROWS_LINED_UP)) {
            if (Separator.GAP.cells(line.text()).size() != width) return false;
            rows.add(TableRow.of(List.of(line), 0, Separator.GAP));
        }
        return new GuessedColumns(rows, isEnglish).columns().has(Column.Role.TIME);
    }

    private boolean isHeader(int i, Separator separator) {
        SourceLine line = lines.get(i);
        if (line.isBulleted() || line.text().length() > 1_000 || !startsWithHeader(line)) return false;
        TableRow row = TableRow.of(lines, i, separator);
        return row.cells().size() >= 2 && Columns.named(row, isEnglish) != null && row.filled() >= 2;
    }

    /** A cheap look before the thorough one: every line with a comma passes here. */
    private static boolean startsWithHeader(SourceLine line) {
        int first = line.firstWord();
        return Vocabulary.WORDS.has(Sense.HEADER, line.body(), first);
    }

    /** Tabs and pipes make a table when the rows tell two things; a tab after a bullet or before an item does not. */
    private @Nullable Found plain(int i, Separator separator) {
        if (i < looseUntil[separator.ordinal()]) return null;
        Found found = rows(i, separator);
        boolean hasHeader = found.rows().stream().limit(4).anyMatch(row -> Columns.named(row, isEnglish) != null);
        long telling = found.rows().stream().filter(row -> row.telling() >= 2).count();
        if (hasHeader || 2 * telling > found.rows().size()) return found;
        looseUntil[separator.ordinal()] = i + found.length();
        return null;
    }

    private Found rows(int from, Separator separator) {
        var rows = new ArrayList<TableRow>();
        int at = from;
        while (at < lines.size()) {
            int next = nextRow(at, separator);
            if (next < 0) break;
            for (; at < next; at++) rows.add(TableRow.of(lines, at, separator));
            TableRow row = TableRow.of(lines, at, separator);
            rows.add(row);
            at += row.lines().size();
        }
        return new Found(rows, at - from);
    }

    /** The place of the next line with a separator; one or two lines without may stand between (headings of groups). */
    private int nextRow(int from, Separator separator) {
        for (int i = from; i < Math.min(lines.size(), from + MOST_LOOSE_LINES); i++) {
            if (separator.cells(lines.get(i).text()).size() >= 2) return i;
            if (i > from && lines.get(i).isAfterBlank() || separator == Separator.COMMA) return -1;
        }
        return -1;
    }
}
