package org.gotong.platform.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * A file with a table, open for reading from its heading row downwards. It has been read to its end once when it is open:
 * what cannot be read is known before the first row is used. Memory does not grow with the file.
 */
public final class SheetFile implements AutoCloseable {

    public static final int MOST_ROWS = 200_000;
    public static final int MOST_MEGABYTES = 50;

    private final @Nullable ExcelFile excel;
    private final Table table;
    private final Survey survey;
    private final Headings headings;
    private final List<SheetNotice> notices;
    private final List<DataRows> opened = new ArrayList<>();

    private SheetFile(@Nullable ExcelFile excel, Table table, Predicate<String> known, List<SheetNotice> notices)
            throws UnreadableSheet {
        this.excel = excel;
        this.table = table;
        this.survey = Survey.of(table);
        if (survey.isEmpty()) {
            throw new UnreadableSheet("sheet.empty");
        }
        this.headings = Headings.of(survey.beginning(), survey.marks(), known);
        if (headings.cells().isEmpty()) {
            throw new UnreadableSheet("sheet.empty");
        }
        this.notices = notices;
        notices.addAll(SheetNotices.of(survey, headings));
    }

    /** Opens an Excel or text file, whatever its name says it is; the table is found by its shape. */
    public static SheetFile open(Path file, String name) throws UnreadableSheet {
        return open(file, name, _ -> false);
    }

    /**
     * Opens an Excel or text file, whatever its name says it is.
     *
     * @param known whether that text names a column of what is expected: by these the sheet and its heading row are found
     */
    public static SheetFile open(Path file, String name, Predicate<String> known) throws UnreadableSheet {
        try {
            if (Files.size(file) > MOST_MEGABYTES * 1024L * 1024) {
                throw new UnreadableSheet("sheet.too-large", MOST_MEGABYTES);
            }
            return FileKind.of(file).accepted() == FileKind.TEXT ? text(file, known) : excel(file, known);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    /** The names of the columns, the last of them not blank. */
    public List<SheetCell> headings() {
        return headings.cells();
    }

    /** What the person should know of how the file was read: merged cells, hidden rows, which sheet. */
    public List<SheetNotice> notices() {
        return List.copyOf(notices);
    }

    /** How many rows there will be, for showing progress; a few of them may turn out to hold nothing under a heading. */
    public long expectedRows() {
        return survey.rows()
                - survey.beginning().stream()
                        .filter(row -> row.number() <= headings.last())
                        .count();
    }

    /**
     * The rows below the headings; blank ones are passed over. Every call begins again at the top. Throws
     * {@link UncheckedUnreadable} where the file has changed since it was opened.
     */
    public Iterator<SheetRow> rows() {
        try {
            var rows = new DataRows(table.rows(), headings, survey.marks());
            opened.add(rows);
            return rows;
        } catch (UnreadableSheet e) {
            throw new UncheckedUnreadable(e);
        }
    }

    @Override
    public void close() {
        opened.forEach(DataRows::close);
        if (excel != null) {
            excel.close();
        }
    }

    private static SheetFile text(Path file, Predicate<String> known) throws IOException, UnreadableSheet {
        var table = CsvTable.of(file);
        var notices = new ArrayList<SheetNotice>();
        if (table.charset().equals(CsvText.WINDOWS)) {
            notices.add(SheetNotice.of("sheet.windows"));
        }
        return new SheetFile(null, table, known, notices);
    }

    private static SheetFile excel(Path file, Predicate<String> known) throws IOException, UnreadableSheet {
        var excel = ExcelFile.of(new ZipFile(file.toFile()), Files.size(file));
        try {
            var notices = new ArrayList<SheetNotice>();
            return new SheetFile(excel, likeliest(excel.sheets(), known, notices), known, notices);
        } catch (UnreadableSheet | RuntimeException e) {
            excel.close();
            throw e;
        }
    }

    /** Of the sheets on which anything stands: the one that names the most known columns, else the first with a table. */
    private static Table likeliest(List<ExcelSheet> sheets, Predicate<String> known, List<SheetNotice> notices)
            throws UnreadableSheet {
        Table best = null;
        double most = 0;
        var filled = new ArrayList<String>();
        for (var sheet : sheets) {
            var likelihood = Headings.likelihood(Survey.beginning(sheet), known);
            if (likelihood > 0) {
                filled.add(sheet.name());
            }
            if (likelihood > most) {
                best = sheet;
                most = likelihood;
            }
        }
        if (best == null) {
            throw new UnreadableSheet("sheet.empty");
        }
        filled.remove(best.name());
        if (!filled.isEmpty()) {
            notices.add(SheetNotice.of("sheet.chosen", best.name(), String.join(", ", filled)));
        }
        return best;
    }
}
