package org.gotong.platform.tables;

/** Cells as Excel names them: letters for the column, counted from 0 here, then the row's number. */
final class CellAddress {

    /** The last column of Excel is XFD. */
    static final int MOST_COLUMNS = 16_384;
    /** The last row of Excel. */
    static final int MOST_ROWS = 1_048_576;

    private CellAddress() {}

    static String of(int column, int row) {
        return letters(column) + row;
    }

    static String letters(int column) {
        var last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
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
        var digits = address.substring(at);
        return digits.matches("\\d{1,7}") ? Integer.parseInt(digits) : -1;
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }
}
