package org.gotong.reading;

/**
 * The sign, number or letter that begins an item of a list.
 *
 * @param depth how many numbers it has: 2 for "1.2"
 * @param end where the text after it begins in the line
 */
record Bullet(Style style, String close, int depth, int end) {
    enum Style {
        SYMBOL,
        NUMBER,
        LETTER,
        CAPITAL,
        ROMAN,
        HEADING
    }

    /** What tells the levels of a list apart: "1." from "a)" from "1.1". */
    String signature() {
        return style == Style.SYMBOL ? "-" : style + close + (depth > 1 ? depth : "");
    }
}
