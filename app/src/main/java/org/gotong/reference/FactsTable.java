package org.gotong.reference;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** One of our own tables of facts in {@code refdata/}; every row says where it comes from and when that was checked. */
record FactsTable(List<NamedCsvRecord> rows) {

    static FactsTable read(String name) {
        var path = "/refdata/" + name + ".csv";
        try (var stream = FactsTable.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("the build left out " + path);
            }
            var reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
            return new FactsTable(
                    CsvReader.builder().ofNamedCsvRecord(reader).stream().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    <T> List<T> map(Function<NamedCsvRecord, T> fact) {
        return rows.stream().map(fact).toList();
    }

    /** The pair of columns {@code name_id}, {@code name_en} of a row, for any stem. */
    static BilingualName name(NamedCsvRecord row, String stem) {
        return new BilingualName(row.getField(stem + "_id"), row.getField(stem + "_en"));
    }

    static Source source(NamedCsvRecord row) {
        return new Source(row.getField("source"), LocalDate.parse(row.getField("checked_on")));
    }
}
