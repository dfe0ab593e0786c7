package org.gotong.platform.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gotong.platform.tables.SheetCell.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReadingTest {

    private static final String PLAN = """
            kegiatan,waktu,catatan
            "Rapat, besar",2018-06,"dua
            baris"

            Survei,,
            """;

    @TempDir
    private Path folder;

    @Test
    void rowsAreNumberedAsExcelShowsThem() throws Exception {
        var read = read(PLAN, StandardCharsets.UTF_8);

        assertThat(read.headings()).containsExactly("kegiatan", "waktu", "catatan");
        assertThat(read.lines()).containsExactly("2: Rapat, besar | 2018-06 | dua\nbaris", "4: Survei |  | ");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void everySeparatorIsFound(String separator) throws Exception {
        var read = read(
                "nama;nilai;tempat\nYEU;1.5;Bengkulu\n\"a;b,c|d\te\";2.5;Jambi\n"
                        .replace(";", separator)
                        .replace(".", separator.equals(",") ? "." : ","),
                StandardCharsets.UTF_8);

        assertThat(read.headings()).containsExactly("nama", "nilai", "tempat");
        assertThat(read.lines().getFirst()).endsWith("| Bengkulu");
    }

    @Test
    void excelMayBeToldTheSeparator() throws Exception {
        var read = read("sep=;\nnama;nilai\nYEU, Yogyakarta;1,5\n", StandardCharsets.UTF_8);

        assertThat(read.headings()).containsExactly("nama", "nilai");
        assertThat(read.lines()).containsExactly("2: YEU, Yogyakarta | 1,5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void everyCharacterSetIsFound(String name) throws Exception {
        var charset = Charset.forName(name);
        var words = "nama;catatan\nCafé Léa;“petik” – 5 €\n";

        assertThat(read(words, charset).lines()).containsExactly("2: Café Léa | “petik” – 5 €");
        if (!charset.equals(CsvText.WINDOWS)) {
            assertThat(read("\uFEFF" + words, charset).headings()).containsExactly("nama", "catatan");
        }
    }

    @Test
    void aFileThatIsNotUtf8IsSaidToBeWindows() throws Exception {
        assertThat(read("nama\nCafé\n", CsvText.WINDOWS).notices()).containsExactly(SheetNotice.of("sheet.windows"));
        assertThat(read("nama\nCafé\n", StandardCharsets.UTF_8).notices()).isEmpty();
    }

    @Test
    void whatNoDatabaseCarriesIsTakenOut() throws Exception {
        var read = read("nama,catatan\nYE\u0000U,a\u0007b\u00A0c\n", StandardCharsets.UTF_8);
        var halves = read(halved("nama;catatan\nYEU;aĀb\n"));

        assertThat(read.lines()).containsExactly("2: YEU | ab c");
        assertThat(halves.lines()).containsExactly("2: YEU | a\uFFFDb");
    }

    @Test
    void errorsOfExcelStayErrors() throws Exception {
        assertThat(read("nama,nilai\nYEU,#DIV/0!\n", StandardCharsets.UTF_8)
                        .cell("B2")
                        .kind())
                .isEqualTo(Kind.ERROR);
    }

    @Test
    void rowsMayBeShorterAndLongerThanTheHeadings() throws Exception {
        var read = read("Daftar lembaga\nnama,nilai\nYEU\nBaznas,1,lebih\n", StandardCharsets.UTF_8);

        assertThat(read.lines()).containsExactly("3: YEU | ", "4: Baznas | 1");
        assertThat(read.notices())
                .containsExactly(SheetNotice.of("sheet.headings", "2"), SheetNotice.of("sheet.without-heading", "C"));
    }

    @Test
    void oneColumnIsATableToo() throws Exception {
        var read = read("nama\nYEU\nBaznas\n", StandardCharsets.UTF_8);

        assertThat(read.headings()).containsExactly("nama");
        assertThat(read.lines()).containsExactly("2: YEU", "3: Baznas");
    }

    private ReadSheet read(String text, Charset charset) throws Exception {
        return read(text.getBytes(charset));
    }

    /** UTF-16 in which the letter Ā has become half of a character; no encoder would write it. */
    private static byte[] halved(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_16LE);
        bytes[text.indexOf('Ā') * 2 + 1] = (byte) 0xDC;
        return bytes;
    }

    private ReadSheet read(byte[] bytes) throws Exception {
        var file = Files.createTempFile(folder, "tabel", ".csv");
        Files.write(file, bytes);
        return ReadSheet.of(file);
    }
}
