package org.gotong.platform.tables;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.View;

/** Sends a {@link Sheet} row by row, so that a long list needs no memory. */
public final class SheetView implements View {

    private final Sheet sheet;
    private final Format format;

    /** The endings under which every list stands. */
    public enum Format {
        CSV("text/csv;charset=UTF-8"),
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

        private final String mediaType;

        Format(String mediaType) {
            this.mediaType = mediaType;
        }
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
        announce(response, sheet.name(), format);
        write(response.getOutputStream());
    }

    /** The file itself. */
    public void write(OutputStream out) throws IOException {
        try (var rows = sheet.rows()) {
            switch (format) {
                case CSV -> csv(out);
                case XLSX -> ExcelWriter.write(sheet, out);
            }
        }
    }

    static void announce(HttpServletResponse response, String name, Format format) {
        response.setContentType(format.mediaType);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name + "." + format.name().toLowerCase(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
    }

    private void csv(OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
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

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            // Ten million and a half would be 1.00000005E7 otherwise, which nobody reads.
            case Number number -> new BigDecimal(number.toString()).toPlainString();
            default -> Sheet.harmless(value.toString());
        };
    }
}
