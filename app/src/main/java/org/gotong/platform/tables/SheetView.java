package org.gotong.platform.tables;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.View;

/** Sends a {@link Sheet} row by row, so that a long list needs no memory. */
public final class SheetView implements View {

    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Sheet sheet;
    private final Format format;

    /** The endings under which every list stands. */
    public enum Format {
        CSV,
        XLSX
    }

    public SheetView(Sheet sheet, Format format) {
        this.sheet = sheet;
        this.format = format;
    }

    /** As the ending of the address asks: {@code csv} or {@code xlsx}. */
    public static SheetView of(Sheet sheet, String ending) {
        return new SheetView(sheet, Format.valueOf(ending.toUpperCase()));
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var file = sheet.name() + "." + format.name().toLowerCase();
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(file, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        try (var rows = sheet.rows()) {
            switch (format) {
                case CSV -> csv(response);
                case XLSX -> excel(response);
            }
        }
    }

    private void csv(HttpServletResponse response) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        var writer = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
        // Excel takes a file for UTF-8 only where it begins with this mark.
        writer.write('\uFEFF');
        var csv = CsvWriter.builder().build(writer);
        csv.writeRecord(sheet.headings());
        sheet.rows()
                .forEach(
                        row -> csv.writeRecord(row.stream().map(SheetView::text).toList()));
        csv.flush();
        writer.flush();
    }

    private void excel(HttpServletResponse response) throws IOException {
        response.setContentType(EXCEL);
        try (var workbook = new Workbook(response.getOutputStream(), "Gotong", "1.0")) {
            var page = workbook.newWorksheet(
                    sheet.name().substring(0, Math.min(31, sheet.name().length())));
            for (int column = 0; column < sheet.headings().size(); column++) {
                page.value(0, column, sheet.headings().get(column));
                page.style(0, column).bold().set();
            }
            page.freezePane(0, 1);
            var number = new int[] {0};
            sheet.rows().forEach(row -> {
                number[0]++;
                for (int column = 0; column < row.size(); column++) {
                    cell(page, number[0], column, row.get(column));
                }
            });
        }
    }

    private static void cell(Worksheet page, int row, int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Number number -> page.value(row, column, number);
            case LocalDate date -> {
                page.value(row, column, date);
                page.style(row, column).format("yyyy-mm-dd").set();
            }
            default -> page.value(row, column, Sheet.harmless(value.toString()));
        }
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Number number -> number.toString();
            default -> Sheet.harmless(value.toString());
        };
    }
}
