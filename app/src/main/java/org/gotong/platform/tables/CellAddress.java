package org.gotong.platform.tables;

import java.util.List;
import java.util.stream.IntStream;

/** Cells as Excel names them: letters for the column, counted from 0 here, then the row's number. */
final class CellAddress {

    /** The last column of Excel is XFD. */
    static final int MOST_COLUMNS = 16_384;
    /** The last row of Excel. */
    static final int MOST_ROWS = 1_048_576;

    private static final List<String> LETTERS =
            IntStream.range(0, Table.MOST_COLUMNS).mapToObj(CellAddress::spelt).toList();

    private CellAddress() {}

    static String of(int column, int row) {
        return letters(column) + row;
    }

    static String letters(int column) {
        return column < LETTERS.size() ? LETTERS.get(column) : spelt(column);
    }

    /** The column of {@code C5}; -1 where that is no address. */
    static int column(String address) {
        int column = 0;
        int at = 0;
        for (; at < address.length() && at < 4 && isLetter(address.charAt(at)); at++) {
            column = column * 26 + (address.charAt(at) & 0x1F);
        }
        return at == 0 || column > MOST_COLUMNS ? -1 : column - 1;
    }

    /** The row of {@code C5}; -1 where that is no address. */
    static int row(String address) {
        int at = 0;
        while (at < address.length() && isLetter(address.charAt(at))) {
            at++;
        }
        return Xml.number(address, at);
    }

    private static String spelt(int column) {
        var last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : spelt(column / 26 - 1) + last;
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }
}
