package org.gotong.platform.tables;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.gotong.platform.web.Languages;

/** What people mean by the text of a cell, where a column asks for a number or a day. What can mean two things is asked. */
public final class CellValues {

    private static final Pattern WHOLE = Pattern.compile("[+-]?\\d+");
    /** 1.234.567,89 and, with the signs the other way round, 1,234,567.89. */
    private static final Pattern DOTS_THEN_COMMA = Pattern.compile("[+-]?\\d{1,3}(\\.\\d{3})+,\\d+");

    private static final Pattern COMMAS_THEN_DOT = Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+\\.\\d+");
    /** 1.234.567: a sign that stands twice divides thousands. */
    private static final Pattern THOUSANDS = Pattern.compile("[+-]?\\d{1,3}((\\.\\d{3}){2,}|(,\\d{3}){2,})");
    /** 1.234 is a thousand to some and little more than one to others. */
    private static final Pattern EITHER = Pattern.compile("[+-]?[1-9]\\d{0,2}[.,]\\d{3}");

    private static final Pattern FRACTION = Pattern.compile("[+-]?\\d+[.,]\\d+");
    private static final Pattern SPACES_BETWEEN_THOUSANDS =
            Pattern.compile("(?<=\\d)[ \\u202F\\u2009](?=\\d{3}(?!\\d))");

    private static final Pattern DAY_MONTH_YEAR = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final List<DateTimeFormatter> IN_WORDS = List.of(
            inWords("d MMMM uuuu", Languages.INDONESIAN),
            inWords("d MMM uuuu", Languages.INDONESIAN),
            inWords("d MMMM uuuu", Locale.ENGLISH),
            inWords("d MMM uuuu", Locale.ENGLISH),
            inWords("MMMM d, uuuu", Locale.ENGLISH));

    private CellValues() {}

    /** The number of a filled cell: {@code 1.234,5} and {@code 1,234.5} alike. */
    public static BigDecimal decimal(SheetCell cell) throws UnreadableCell {
        return switch (cell.kind()) {
            case NUMBER -> Objects.requireNonNull(cell.number());
            case TEXT -> decimal(cell, cell.text());
            case BLANK -> throw new UnreadableCell(cell, "missing");
            case DATE, YES_NO -> throw new UnreadableCell(cell, "cell.number", cell.text());
            case ERROR, UNCALCULATED, TOO_LONG ->
                throw new UnreadableCell(cell.fault().orElseThrow());
        };
    }

    /** The day of a filled cell, as Excel stores it or as people write it: {@code 2018-06-04}, {@code 4 Juni 2018}. */
    public static LocalDate date(SheetCell cell) throws UnreadableCell {
        return switch (cell.kind()) {
            case DATE -> Objects.requireNonNull(cell.date());
            case TEXT -> date(cell, cell.text());
            case BLANK -> throw new UnreadableCell(cell, "missing");
            case NUMBER, YES_NO -> throw new UnreadableCell(cell, "cell.date", cell.text());
            case ERROR, UNCALCULATED, TOO_LONG ->
                throw new UnreadableCell(cell.fault().orElseThrow());
        };
    }

    private static BigDecimal decimal(SheetCell cell, String written) throws UnreadableCell {
        var text =
                SPACES_BETWEEN_THOUSANDS.matcher(written.replace('\u2212', '-')).replaceAll("");
        if (EITHER.matcher(text).matches()) {
            var digits = text.replaceAll("[.,]", "");
            throw new UnreadableCell(cell, "cell.number.ambiguous", written, digits, text + "0");
        }
        if (WHOLE.matcher(text).matches() || THOUSANDS.matcher(text).matches()) {
            return new BigDecimal(text.replaceAll("[.,]", ""));
        }
        if (DOTS_THEN_COMMA.matcher(text).matches()) {
            return new BigDecimal(text.replace(".", "").replace(',', '.'));
        }
        if (COMMAS_THEN_DOT.matcher(text).matches()) {
            return new BigDecimal(text.replace(",", ""));
        }
        if (FRACTION.matcher(text).matches()) {
            return new BigDecimal(text.replace(',', '.'));
        }
        throw new UnreadableCell(cell, "cell.number", written);
    }

    private static LocalDate date(SheetCell cell, String written) throws UnreadableCell {
        var numbers = DAY_MONTH_YEAR.matcher(written);
        try {
            if (numbers.matches()) {
                return date(
                        cell,
                        Integer.parseInt(numbers.group(1)),
                        Integer.parseInt(numbers.group(2)),
                        Integer.parseInt(numbers.group(3)));
            }
            if (written.matches("\\d{4}-\\d\\d-\\d\\d")) {
                return LocalDate.parse(written);
            }
        } catch (DateTimeException e) {
            throw new UnreadableCell(cell, "cell.date", written);
        }
        for (var words : IN_WORDS) {
            try {
                return LocalDate.parse(written, words);
            } catch (DateTimeException e) {
                // The next way of writing it.
            }
        }
        throw new UnreadableCell(cell, "cell.date", written);
    }

    /** Day before month, as Indonesia writes it; where the English order would be a day as well, the person is asked. */
    private static LocalDate date(SheetCell cell, int day, int month, int year) throws UnreadableCell {
        if (day <= 12 && month <= 12 && day != month) {
            throw new UnreadableCell(
                    cell,
                    "cell.date.ambiguous",
                    cell.text(),
                    LocalDate.of(year, month, day).toString(),
                    LocalDate.of(year, day, month).toString());
        }
        return month > 12 ? LocalDate.of(year, day, month) : LocalDate.of(year, month, day);
    }

    private static DateTimeFormatter inWords(String pattern, Locale language) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(language)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
