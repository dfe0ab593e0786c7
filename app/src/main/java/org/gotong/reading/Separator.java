package org.gotong.reading;

import java.util.ArrayList;
import java.util.List;

/** What parts the cells of a table row that was pasted as text. */
enum Separator {
    TAB('\t'),
    PIPE('|'),
    SEMICOLON(';'),
    COMMA(','),
    /** Two blanks or more, as in columns that were lined up by hand. */
    GAP(' ');

    private final char sign;

    Separator(char sign) {
        this.sign = sign;
    }

    /** A stretch of a line. */
    record Cell(int start, int end) {}

    List<Cell> cells(String text) {
        if (this == GAP) return gaps(text);
        var cells = new ArrayList<Cell>();
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at < text.length() && text.charAt(at) == '"' && isBlank(text, start, at)) at = endOfQuote(text, at);
            if (at < text.length() && text.charAt(at) != sign) continue;
            cells.add(new Cell(start, Math.min(at, text.length())));
            start = at + 1;
        }
        return this == PIPE ? withoutFrame(text, cells) : cells;
    }

    /** A quoted cell may hold the separator; a quote that is never closed is only a sign. */
    private int endOfQuote(String text, int open) {
        for (int close = text.indexOf('"', open + 1); close > 0; close = text.indexOf('"', close + 1)) {
            int next = close + 1;
            if (next < text.length() && text.charAt(next) == '"') {
                close = next;
                continue;
            }
            if (next == text.length() || text.charAt(next) == sign) return next;
            if (text.length() - open > 4_000) return open;
        }
        return open;
    }

    private static List<Cell> withoutFrame(String text, List<Cell> cells) {
        int from = isBlank(text, cells.getFirst().start(), cells.getFirst().end()) ? 1 : 0;
        int to = cells.size()
                - (isBlank(text, cells.getLast().start(), cells.getLast().end()) ? 1 : 0);
        return from < to ? List.copyOf(cells.subList(from, to)) : List.of();
    }

    private static boolean isBlank(String text, int from, int to) {
        for (int i = from; i < to; i++) if (!Tokeniser.isBlank(text.charAt(i))) return false;
        return true;
    }

    private static List<Cell> gaps(String text) {
        var cells = new ArrayList<Cell>();
        int start = 0;
        while (start < text.length()) {
            while (start < text.length() && Tokeniser.isBlank(text.charAt(start))) start++;
            int end = start;
            while (end < text.length() && !(Tokeniser.isBlank(text.charAt(end)) && isGap(text, end))) end++;
            if (end > start) cells.add(new Cell(start, end));
            start = end;
        }
        return cells;
    }

    private static boolean isGap(String text, int at) {
        return text.charAt(at) == '\t' || at + 1 >= text.length() || Tokeniser.isBlank(text.charAt(at + 1));
    }
}
