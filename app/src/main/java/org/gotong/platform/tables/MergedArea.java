package org.gotong.platform.tables;

/** Cells merged into one; rows and columns are those of its corners, columns counted from 0. */
record MergedArea(int left, int top, int right, int bottom) {

    /** Reads {@code B3:B7}; an area of no size where it is not written so. */
    static MergedArea of(String reference) {
        var corners = reference.split(":", 2);
        var last = corners[corners.length - 1];
        return new MergedArea(
                CellAddress.column(corners[0]),
                CellAddress.row(corners[0]),
                CellAddress.column(last),
                CellAddress.row(last));
    }

    boolean isRead() {
        return left >= 0 && top >= 1 && right >= left && bottom >= top;
    }

    boolean isDownwards() {
        return bottom > top;
    }

    String text() {
        return CellAddress.of(left, top) + ":" + CellAddress.of(right, bottom);
    }
}
