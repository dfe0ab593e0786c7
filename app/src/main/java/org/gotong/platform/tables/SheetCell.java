package org.gotong.platform.tables;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gotong.platform.pages.Fault;
import org.jspecify.annotations.Nullable;

/**
 * One cell of a file, as the person who filled it in sees it.
 *
 * @param address as Excel shows it, {@code C5}
 * @param text what stands in the cell; a formula is its stored value; a date is {@code 2018-06-04}, and {@code 2018-06}
 *     where the cell shows no day
 * @param number of a NUMBER; a percentage is its fraction
 * @param date of a DATE
 */
public record SheetCell(
        String address,
        Kind kind,
        String text,
        @Nullable BigDecimal number,
        @Nullable LocalDate date) {

    /** What a cell holds. */
    public enum Kind {
        BLANK,
        TEXT,
        NUMBER,
        DATE,
        YES_NO,
        /** Excel itself shows an error such as {@code #N/A}. */
        ERROR,
        /** A formula whose result was not stored; nothing here evaluates it. */
        UNCALCULATED,
        /** Longer than a cell of Excel can be; the text is its beginning. */
        TOO_LONG
    }

    static SheetCell blank(String address) {
        return new SheetCell(address, Kind.BLANK, "", null, null);
    }

    static SheetCell text(String address, String text) {
        return text.isEmpty() ? blank(address) : new SheetCell(address, Kind.TEXT, text, null, null);
    }

    static SheetCell error(String address, String shown) {
        return new SheetCell(address, Kind.ERROR, shown, null, null);
    }

    /** True where nothing stands, or only white space. */
    public boolean isBlank() {
        return kind == Kind.BLANK;
    }

    /** Why nobody can use what stands here, whatever the column is for. */
    public Optional<Fault> fault() {
        return switch (kind) {
            case BLANK, TEXT, NUMBER, DATE, YES_NO -> Optional.empty();
            case ERROR -> fault("cell.error", text);
            case UNCALCULATED -> fault("cell.uncalculated");
            case TOO_LONG -> fault("cell.too-long", CellText.LONGEST);
        };
    }

    /** The same content at another address: how a merged cell stands in every row of its area. */
    SheetCell at(String other) {
        return new SheetCell(other, kind, text, number, date);
    }

    private Optional<Fault> fault(String code, Object... arguments) {
        return Optional.of(new Fault(address, code, List.of(arguments)));
    }
}
