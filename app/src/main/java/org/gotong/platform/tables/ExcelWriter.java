package org.gotong.platform.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes a list as Excel row by row: what has been sent is not kept, and no text is remembered. */
final class ExcelWriter {

    private static final int ROWS_AT_ONCE = 200;
    private static final int NARROWEST = 8;
    private static final int WIDEST = 60;
    /** Text that Excel would take for an escaped character of its own. */
    private static final Pattern LIKE_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private final Worksheet page;
    private final int[] widths;

    private ExcelWriter(Worksheet page, List<String> headings) {
        this.page = page;
        this.widths = new int[headings.size()];
        for (int column = 0; column < headings.size(); column++) {
            text(0, column, headings.get(column));
            page.style(0, column).bold().set();
        }
        page.freezePane(0, 1);
    }

    static void write(Sheet sheet, OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, "Gotong", "1.0")) {
            // Half the time of the default for a twentieth more to send.
            workbook.setCompressionLevel(2);
            var page = workbook.newWorksheet(
                    sheet.name().substring(0, Math.min(31, sheet.name().length())));
            new ExcelWriter(page, sheet.headings()).rows(sheet);
        }
    }

    private void rows(Sheet sheet) throws IOException {
        int number = 0;
        for (var rows = sheet.rows().iterator(); rows.hasNext(); ) {
            number++;
            var row = rows.next();
            for (int column = 0; column < row.size(); column++) {
                cell(number, column, row.get(column));
            }
            if (number % ROWS_AT_ONCE == 0) {
                settle(number);
                page.flush();
            }
        }
        settle(number);
    }

    /** The columns are as wide as the first rows need: the widths stand before all rows in the file. */
    private void settle(int rows) {
        if (rows <= ROWS_AT_ONCE) {
            for (int column = 0; column < widths.length; column++) {
                page.width(column, Math.clamp(widths[column] + 2, NARROWEST, WIDEST));
            }
        }
    }

    private void cell(int row, int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Number number -> page.value(row, column, number);
            case LocalDate date -> {
                page.value(row, column, date);
                page.style(row, column).format("yyyy-mm-dd").set();
                widen(column, "yyyy-mm-dd".length());
            }
            default -> text(row, column, Sheet.harmless(value.toString()));
        }
    }

    private void text(int row, int column, String text) {
        if (!text.isEmpty()) {
            page.inlineString(row, column, LIKE_ESCAPED.matcher(text).replaceAll("_x005F_"));
            widen(column, text.length());
        }
    }

    private void widen(int column, int length) {
        if (column < widths.length) {
            widths[column] = Math.max(widths[column], length);
        }
    }
}
