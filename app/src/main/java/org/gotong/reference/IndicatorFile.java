package org.gotong.reference;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gotong.platform.pages.Faults;

/**
 * Reads names of indicators out of a CSV file with the columns code, name_id, name_en and source, in any order, divided
 * by commas, semicolons or tabs.
 */
final class IndicatorFile {

    private static final List<String> COLUMNS = List.of("code", "name_id", "name_en", "source");
    private static final int LONGEST = 300;

    private final SdgTables tables = SdgTables.read();
    private final List<IndicatorLine> lines = new ArrayList<>();
    private final Faults faults = Faults.none();
    private final Set<SdgCode> seen = new HashSet<>();

    /** What the file says. Faults are named by their line, or "file" where it cannot be read at all. */
    record Content(List<IndicatorLine> lines, Faults faults) {}

    static Content read(byte[] bytes) {
        var file = new IndicatorFile();
        file.text(bytes).ifPresent(file::rows);
        return new Content(List.copyOf(file.lines), file.faults);
    }

    private Optional<String> text(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException otherEncoding) {
            faults.add("file", "indicators.encoding");
            return Optional.empty();
        }
    }

    private void rows(String text) {
        try (var reader = CsvReader.builder().fieldSeparator(separator(text)).ofNamedCsvRecord(text)) {
            var rows = reader.stream().toList();
            if (rows.isEmpty()) {
                faults.add("file", "indicators.empty");
            } else if (!rows.getFirst().getHeader().containsAll(COLUMNS)) {
                faults.add("file", "indicators.columns", String.join(", ", COLUMNS));
            } else {
                rows.forEach(this::row);
            }
        } catch (CsvParseException unreadable) {
            faults.add("file", "indicators.unreadable");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void row(NamedCsvRecord row) {
        var field = "line-" + row.getStartingLineNumber();
        var before = faults.all().size();
        var code = SdgCode.find(cell(row, "code")).filter(this::isIndicator);
        if (code.isEmpty()) {
            faults.add(field, "indicators.code", cell(row, "code"));
        } else if (!seen.add(code.get())) {
            faults.add(field, "indicators.twice", code.get().text());
        }
        var name = new BilingualName(cell(row, "name_id"), cell(row, "name_en"));
        if (!name.isComplete()) {
            faults.add(field, "indicators.name");
        }
        var source = cell(row, "source");
        faults.text(field, source, LONGEST)
                .optionalText(field, name.id(), LONGEST)
                .optionalText(field, name.en(), LONGEST);
        if (faults.all().size() == before) {
            lines.add(new IndicatorLine(code.orElseThrow(), name, source));
        }
    }

    // A line may end early.
    private static String cell(NamedCsvRecord row, String column) {
        return row.findField(column).orElse("").strip();
    }

    private boolean isIndicator(SdgCode code) {
        return code.level() == SdgCode.Level.INDICATOR
                && code.target()
                        .filter(target ->
                                tables.targets().stream().anyMatch(t -> t.code().equals(target)))
                        .isPresent();
    }

    // Excel writes the separator of its country, so the heading decides.
    private static char separator(String text) {
        var heading = text.lines().findFirst().orElse("");
        return heading.contains("\t") ? '\t' : heading.contains(";") ? ';' : ',';
    }
}
