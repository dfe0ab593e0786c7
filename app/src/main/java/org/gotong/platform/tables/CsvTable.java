package org.gotong.platform.tables;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.HashMap;

/** A text file whose lines are rows, separated as its program and country have it. */
record CsvTable(Path file, Charset charset, char separator, boolean saysSeparator) implements Table {

    /** A line of its own by which Excel is told the separator. */
    private static final String SAYS = "sep=";

    private static final String SEPARATORS = ",;\t|";
    private static final int SAMPLE = 1 << 16;
    private static final int SAMPLED_ROWS = 100;

    static CsvTable of(Path file) throws IOException {
        var charset = CsvText.charsetOf(file);
        var sample = sample(file, charset);
        if (sample.startsWith(SAYS) && sample.length() > SAYS.length()) {
            return new CsvTable(file, charset, sample.charAt(SAYS.length()), true);
        }
        char best = ',';
        long most = 0;
        for (var separator : SEPARATORS.toCharArray()) {
            var fit = fit(sample, separator);
            if (fit > most) {
                best = separator;
                most = fit;
            }
        }
        return new CsvTable(file, charset, best, false);
    }

    @Override
    public String name() {
        return "";
    }

    @Override
    public RowStream rows() throws UnreadableSheet {
        try {
            return new CsvRows(reader(CsvText.open(file, charset), separator), saysSeparator);
        } catch (IOException e) {
            throw new UnreadableSheet("sheet.damaged");
        }
    }

    /** How many rows of the sample have the same number of cells, and then how many cells that are. */
    private static long fit(String sample, char separator) {
        var widths = new HashMap<Integer, Integer>();
        try (var reader = reader(new StringReader(sample), separator)) {
            int rows = 0;
            for (var record : reader) {
                if (record.getFieldCount() > 1) {
                    widths.merge(record.getFieldCount(), 1, Integer::sum);
                }
                if (++rows == SAMPLED_ROWS) {
                    break;
                }
            }
        } catch (CsvParseException e) {
            // The end of the sample may be inside a quotation: the rows before it count.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return widths.entrySet().stream()
                .mapToLong(width -> width.getValue() * 1000L + Math.min(999, width.getKey()))
                .max()
                .orElse(0);
    }

    private static CsvReader<CsvRecord> reader(Reader text, char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text);
    }

    private static String sample(Path file, Charset charset) throws IOException {
        try (var reader = CsvText.open(file, charset)) {
            var sample = new char[SAMPLE];
            int length = 0;
            for (int read = 0; read >= 0 && length < SAMPLE; length += Math.max(read, 0)) {
                read = reader.read(sample, length, SAMPLE - length);
            }
            return new String(sample, 0, length);
        }
    }
}
