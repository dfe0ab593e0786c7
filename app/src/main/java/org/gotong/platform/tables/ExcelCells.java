package org.gotong.platform.tables;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import org.gotong.platform.tables.SheetCell.Kind;
import org.jspecify.annotations.Nullable;

/** What the numbers, references and types of a cell's XML mean in its file. */
record ExcelCells(SharedStrings texts, List<CellFormat> formats, Epoch epoch) {

    /** Day 0 of a file's dates. */
    enum Epoch {
        /** What all but old Macintosh files have. Its year 1900 has a 29 February, as that of Lotus had. */
        SINCE_1900,
        SINCE_1904;

        LocalDate date(long day) {
            return switch (this) {
                case SINCE_1900 -> LocalDate.of(1899, 12, day < 60 ? 31 : 30).plusDays(day);
                case SINCE_1904 -> LocalDate.of(1904, 1, 1).plusDays(day);
            };
        }
    }

    /** Excel shows no more digits than these; the ones behind them are what binary fractions leave over. */
    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_UP);
    /** 31 December 9999. */
    private static final BigDecimal LAST_DAY = new BigDecimal(2_958_465);

    private static final int LARGEST_EXPONENT = 400;

    /** The text of a cell that names it by number. */
    SheetCell shared(String address, String number) {
        var text = texts.get(Xml.number(number, 0));
        return text == null ? SheetCell.error(address, "#REF!") : text(address, text);
    }

    static SheetCell text(String address, String written) {
        if (written.length() > CellText.LONGEST) {
            return new SheetCell(address, Kind.TOO_LONG, CellText.ofExcel(written.substring(0, 100)), null, null);
        }
        return SheetCell.text(address, CellText.ofExcel(written));
    }

    static SheetCell yesNo(String address, String written) {
        return new SheetCell(address, Kind.YES_NO, written.equals("1") ? "TRUE" : "FALSE", null, null);
    }

    /** A date as text, which Excel's strict files hold. */
    static SheetCell isoDate(String address, String written) {
        try {
            var date = LocalDate.parse(written.substring(0, Math.min(10, written.length())));
            return new SheetCell(address, Kind.DATE, date.toString(), null, date);
        } catch (DateTimeException e) {
            return SheetCell.text(address, CellText.ofExcel(written));
        }
    }

    SheetCell number(String address, String written, int style) {
        var number = number(written);
        if (number == null) {
            return SheetCell.error(address, "#NUM!");
        }
        var format = style >= 0 && style < formats.size() ? formats.get(style) : CellFormat.NUMBER;
        return switch (format) {
            case NUMBER -> new SheetCell(address, Kind.NUMBER, plain(number), number, null);
            case PERCENT -> new SheetCell(address, Kind.NUMBER, plain(number.movePointRight(2)) + "%", number, null);
            case DATE, MONTH, YEAR, MOMENT, TIME -> date(address, number, format);
        };
    }

    private SheetCell date(String address, BigDecimal number, CellFormat format) {
        if (number.signum() < 0 || number.compareTo(LAST_DAY.add(BigDecimal.ONE)) >= 0) {
            return SheetCell.error(address, "########");
        }
        var moment = moment(number);
        if (format == CellFormat.TIME) {
            return SheetCell.text(address, moment.toLocalTime().toString());
        }
        var date = moment.toLocalDate();
        return new SheetCell(address, Kind.DATE, shown(moment, format), null, date);
    }

    private LocalDateTime moment(BigDecimal number) {
        var seconds = number.remainder(BigDecimal.ONE)
                .multiply(BigDecimal.valueOf(86_400))
                .setScale(0, RoundingMode.HALF_UP)
                .longValue();
        return epoch.date(number.longValue()).atTime(LocalTime.MIN).plusSeconds(seconds);
    }

    private static String shown(LocalDateTime moment, CellFormat format) {
        return switch (format) {
            case MONTH -> YearMonth.from(moment).toString();
            case YEAR -> String.valueOf(moment.getYear());
            case MOMENT ->
                moment.toLocalTime().equals(LocalTime.MIN)
                        ? moment.toLocalDate().toString()
                        : moment.toLocalDate() + " " + moment.toLocalTime();
            case NUMBER, PERCENT, DATE, TIME -> moment.toLocalDate().toString();
        };
    }

    private static @Nullable BigDecimal number(String written) {
        try {
            var number = new BigDecimal(written.strip());
            var exponent = (long) number.precision() - number.scale();
            return Math.abs(exponent) > LARGEST_EXPONENT ? null : number.round(SHOWN);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
