package org.gotong.platform.tables;

import java.util.Locale;

/** What Excel's format of a cell makes of its number, as far as it changes the meaning. */
enum CellFormat {
    NUMBER,
    PERCENT,
    DATE,
    /** A date of which only the month is shown; {@code 2018-06} typed into Excel becomes one. */
    MONTH,
    YEAR,
    MOMENT,
    TIME;

    /** The formats every file has without naming them. */
    static CellFormat ofBuiltIn(int id) {
        return switch (id) {
            case 9, 10 -> PERCENT;
            case 14, 15, 16, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58 -> DATE;
            case 17 -> MONTH;
            case 18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56 -> TIME;
            case 22 -> MOMENT;
            default -> NUMBER;
        };
    }

    /** By its letters, such as {@code dd/mm/yyyy}; words in quotes, colours and currencies in brackets do not count. */
    static CellFormat of(String code) {
        var letters = code.toLowerCase(Locale.ROOT)
                .replaceAll("\"[^\"]*\"|\\\\.|[_*].", "")
                .replaceAll("\\[(h+|m+|s+)]", "$1")
                .replaceAll("\\[[^]]*]", "")
                .split(";", 2)[0]
                .replace("general", "")
                .replaceAll("am/pm|a/p", "");
        var time = letters.contains("h") || letters.contains("s");
        if (letters.contains("d")) {
            return time ? MOMENT : DATE;
        }
        if (letters.contains("y")) {
            return time ? MOMENT : letters.contains("m") ? MONTH : YEAR;
        }
        if (time) {
            return TIME;
        }
        if (letters.contains("mmm")) {
            return MONTH;
        }
        return letters.contains("%") ? PERCENT : NUMBER;
    }
}
