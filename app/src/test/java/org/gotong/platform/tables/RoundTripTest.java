package org.gotong.platform.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.gotong.platform.tables.SheetView.Format;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoundTripTest {

    private static final List<String> TEXTS = List.of(
            "=1+1",
            "+62 736 20000",
            "-",
            "@gotong",
            "'=kutip",
            "''+dua",
            "'apostrof",
            "koma, \"kutip\"; titik koma",
            "dua\nbaris",
            "<b>&amp; _x0041_ é “ ” 水",
            "1.234",
            "2018-06",
            "#tagar");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Format.class)
    void whatGoesOutComesInUnchanged(Format format) throws Exception {
        var file = write(format, TEXTS.stream().map(text -> Arrays.<@Nullable Object>asList(text, null, "akhir")));

        var read = ReadSheet.of(file);

        assertThat(read.headings()).containsExactly("nama", "nilai", "catatan");
        assertThat(read.rows().stream().map(row -> row.cell(0).text())).containsExactlyElementsOf(TEXTS);
        assertThat(read.rows()).allMatch(row -> row.cell(1).isBlank());
        assertThat(read.notices()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void numbersAndDaysKeepTheirValue(Format format) throws Exception {
        var day = LocalDate.of(2018, 6, 4);

        var read = ReadSheet.of(write(
                format, Stream.of(Arrays.asList("YEU", 12.5, day), Arrays.asList("Baznas", -10_000_000.5, null))));

        assertThat(read.lines()).containsExactly("2: YEU | 12.5 | 2018-06-04", "3: Baznas | -10000000.5 | ");
        assertThat(CellValues.decimal(read.cell("B3"))).isEqualByComparingTo("-10000000.5");
        assertThat(CellValues.date(read.cell("C2"))).isEqualTo(day);
    }

    @Test
    void anotherReaderSeesTheSame() throws Exception {
        var out = new ByteArrayOutputStream();
        new SheetView(sheet(Stream.of(Arrays.asList("=1+1", 7, LocalDate.of(2018, 6, 4)))), Format.XLSX).write(out);

        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            var row = workbook.getFirstSheet().read().get(1);

            assertThat(row.getCellText(0)).isEqualTo("'=1+1");
            assertThat(row.getCellAsNumber(1).orElseThrow()).isEqualByComparingTo("7");
            assertThat(row.getCellAsDate(2).orElseThrow().toLocalDate()).isEqualTo(LocalDate.of(2018, 6, 4));
        }
    }

    @Test
    void manyRowsAreWrittenInParts() throws Exception {
        var rows = Stream.iterate(1, n -> n + 1)
                .limit(1_001)
                .map(n -> Arrays.<@Nullable Object>asList("lembaga " + n, n, null));

        var read = ReadSheet.of(write(Format.XLSX, rows));

        assertThat(read.rows()).hasSize(1_001);
        assertThat(read.lines().getLast()).isEqualTo("1002: lembaga 1001 | 1001 | ");
    }

    private Path write(Format format, Stream<List<@Nullable Object>> rows) throws Exception {
        var file = Files.createTempFile(folder, "tabel", "." + format.name().toLowerCase());
        try (var out = Files.newOutputStream(file)) {
            new SheetView(sheet(rows), format).write(out);
        }
        return file;
    }

    private static Sheet sheet(Stream<List<@Nullable Object>> rows) {
        return new Sheet("tabel", List.of("nama", "nilai", "catatan"), rows);
    }
}
