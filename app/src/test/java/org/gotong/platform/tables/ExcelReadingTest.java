package org.gotong.platform.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gotong.platform.tables.ExcelBuilder.number;
import static org.gotong.platform.tables.ExcelBuilder.row;
import static org.gotong.platform.tables.ExcelBuilder.text;
import static org.gotong.platform.tables.ExcelBuilder.words;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.gotong.platform.tables.SheetCell.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExcelReadingTest {

    private static final String HEADINGS = words(1, "komponen", "kegiatan", "waktu");

    @TempDir
    private Path folder;

    @Test
    void rowsStandUnderTheirHeadingsWithTheirNumbers() throws Exception {
        var read = read(HEADINGS + words(2, "Air", "Rapat", "2018-06") + words(5, "", "Survei") + words(6, "", "  "));

        assertThat(read.headings()).containsExactly("komponen", "kegiatan", "waktu");
        assertThat(read.lines()).containsExactly("2: Air | Rapat | 2018-06", "5:  | Survei | ");
        assertThat(read.rows().getLast().cells().getLast()).isEqualTo(SheetCell.blank("C5"));
        assertThat(read.expected()).isEqualTo(2);
        assertThat(read.notices()).isEmpty();
    }

    @Test
    void datesAreReadAsTheyAreShown() throws Exception {
        var read = of(new ExcelBuilder()
                .style("dd/mm/yyyy")
                .style("mmm\\-yy")
                .builtInStyle(17)
                .style("[$-421]dd\\ mmmm\\ yyyy;@")
                .style("yyyy-mm-dd hh:mm")
                .style("\"hari\" 0")
                .style("0%")
                .sheet(
                        "Rencana",
                        words(1, "a", "b", "c", "d", "e", "f", "g", "h")
                                + row(
                                        2,
                                        number("A2", 1, "43255"),
                                        number("B2", 2, "43252"),
                                        number("C2", 3, "43252"),
                                        number("D2", 4, "43255"),
                                        number("E2", 5, "43255.395833333336"),
                                        number("F2", 6, "43255"),
                                        number("G2", 7, "0.125"),
                                        text("H2", "4 Juni 2018"))));

        assertThat(read.lines())
                .containsExactly(
                        "2: 2018-06-04 | 2018-06 | 2018-06 | 2018-06-04 | 2018-06-04 09:30 | 43255 | 12.5% | 4 Juni 2018");
        assertThat(read.cell("A2").date()).isEqualTo(LocalDate.of(2018, 6, 4));
        assertThat(read.cell("B2").date()).isEqualTo(LocalDate.of(2018, 6, 1));
        assertThat(read.cell("F2").kind()).isEqualTo(Kind.NUMBER);
        assertThat(read.cell("H2").kind()).isEqualTo(Kind.TEXT);
    }

    @Test
    void oldMacintoshFilesCountTheirDaysFrom1904() throws Exception {
        var read = of(new ExcelBuilder()
                .since1904()
                .builtInStyle(14)
                .sheet(
                        "Rencana",
                        words(1, "kegiatan", "waktu") + row(2, text("A2", "Rapat"), number("B2", 1, "41793"))));

        assertThat(read.cell("B2").text()).isEqualTo("2018-06-04");
    }

    @Test
    void numbersAreShownWithoutWhatBinaryFractionsLeaveOver() throws Exception {
        var read = read(words(1, "a", "b", "c")
                + row(
                        2,
                        number("A2", "0.30000000000000004"),
                        number("B2", "8.1234567E+11"),
                        number("C2", "1E+999999999")));

        assertThat(read.lines()).containsExactly("2: 0.3 | 812345670000 | #NUM!");
        assertThat(read.cell("A2").number()).isEqualByComparingTo(new BigDecimal("0.3"));
        assertThat(read.cell("C2").kind()).isEqualTo(Kind.ERROR);
    }

    @Test
    void aFormulaIsItsStoredValueAndNeverEvaluated() throws Exception {
        var read = read(words(1, "a", "b", "c", "d", "e")
                + row(
                        2,
                        "<c r=\"A2\"><f>1+1</f><v>7</v></c>",
                        "<c r=\"B2\" t=\"str\"><f>\"x\"&amp;\"y\"</f><v>Rapat</v></c>",
                        "<c r=\"C2\"><f>SUM(A1:A9)</f></c>",
                        "<c r=\"D2\" t=\"e\"><f>VLOOKUP(1,A:B,2)</f><v>#N/A</v></c>",
                        "<c r=\"E2\" t=\"str\"><f>IF(1,\"\")</f><v></v></c>"));

        assertThat(read.lines()).containsExactly("2: 7 | Rapat |  | #N/A | ");
        assertThat(read.cell("C2").fault().orElseThrow().code()).isEqualTo("cell.uncalculated");
        assertThat(read.cell("D2").fault().orElseThrow().arguments()).containsExactly("#N/A");
        assertThat(read.cell("E2").isBlank()).isTrue();
    }

    @Test
    void textsMayBeSharedInPiecesAndEscaped() throws Exception {
        var read = of(new ExcelBuilder()
                .shared(
                        "<t>kegiatan</t>",
                        "<r><t>Rapat </t></r><r><rPr><b/></rPr><t>besar</t></r><rPh><t>dibaca lain</t></rPh>",
                        "<t>baris_x000D__x000A_baru &amp; &lt;lain&gt; &#233;</t>",
                        "<t>'=1+1</t>")
                .sheet(
                        "Rencana",
                        "<row><c t=\"s\"><v>0</v></c></row><row><c t=\"s\"><v>1</v></c></row>"
                                + "<row><c t=\"s\"><v>2</v></c></row><row><c t=\"s\"><v>3</v></c></row>"
                                + "<row><c t=\"s\"><v>9</v></c></row>"));

        assertThat(read.headings()).containsExactly("kegiatan");
        assertThat(read.lines()).containsExactly("2: Rapat besar", "3: baris\nbaru & <lain> é", "4: =1+1", "5: #REF!");
    }

    @Test
    void aCellMergedOverSeveralRowsStandsInEachOfThem() throws Exception {
        var read = of(
                new ExcelBuilder()
                        .sheet(
                                "Rencana",
                                HEADINGS
                                        + words(2, "Air bersih", "Survei", "2018")
                                        + words(3, "", "Rapat")
                                        + words(5, "Jalan", "Lelang")
                                        + words(6, "Subjudul yang melebar")
                                        + words(7, "", "Serah terima"),
                                "<mergeCells><mergeCell ref=\"A2:A4\"/><mergeCell ref=\"A6:C6\"/><mergeCell ref=\"C2:C3\"/></mergeCells>"));

        assertThat(read.lines())
                .containsExactly(
                        "2: Air bersih | Survei | 2018",
                        "3: Air bersih | Rapat | 2018",
                        "5: Jalan | Lelang | ",
                        "6: Subjudul yang melebar |  | ",
                        "7:  | Serah terima | ");
        assertThat(read.cell("A3").text()).isEqualTo("Air bersih");
        assertThat(read.notices()).containsExactly(SheetNotice.of("sheet.merged", "A2:A4, C2:C3"));
    }

    @Test
    void hiddenRowsAndColumnsAreReadAndNamed() throws Exception {
        var read = of(new ExcelBuilder()
                .part(
                        "Rencana",
                        "visible",
                        "<cols><col min=\"3\" max=\"3\" hidden=\"1\"/><col min=\"8\" max=\"16384\" hidden=\"1\"/></cols><sheetData>"
                                + HEADINGS
                                + words(2, "", "Rapat", "2018")
                                + words(3, "", "Survei").replace("<row ", "<row hidden=\"1\" ")
                                + words(4, "", "Lelang").replace("<row ", "<row hidden=\"true\" ")
                                + "<row r=\"9\" hidden=\"1\"/></sheetData>"));

        assertThat(read.lines()).hasSize(3);
        assertThat(read.notices())
                .containsExactly(
                        SheetNotice.of("sheet.hidden-rows", "3–4"), SheetNotice.of("sheet.hidden-columns", "C"));
    }

    @Test
    void headingsMayStandBelowATitleAndAboveTheirNumbers() throws Exception {
        var read = read(words(1, "RENCANA KERJA KOTA SDGs BENGKULU")
                + words(2, "Tahun", "2018")
                + words(4, "No", "Komponen", "Kegiatan", "Waktu", "PJ")
                + row(5, number("A5", "1"), number("B5", "2"), number("C5", "3"), number("D5", "4"), number("E5", "5"))
                + row(6, number("A6", "1"), text("B6", "Air"), text("C6", "Rapat")));

        assertThat(read.headings()).containsExactly("No", "Komponen", "Kegiatan", "Waktu", "PJ");
        assertThat(read.lines()).containsExactly("6: 1 | Air | Rapat |  | ");
        assertThat(read.notices())
                .containsExactly(SheetNotice.of("sheet.headings", "4"), SheetNotice.of("sheet.numbering", "5"));
        assertThat(read.expected()).isEqualTo(2);
    }

    @Test
    void headingsOfTwoRowsAreReadTogether() throws Exception {
        var read = of(
                new ExcelBuilder()
                        .sheet(
                                "Rencana",
                                words(1, "No", "Kegiatan", "Waktu", "")
                                        + words(2, "", "", "Mulai", "Selesai")
                                        + words(3, "1", "Rapat", "Juni", "Juli"),
                                "<mergeCells><mergeCell ref=\"A1:A2\"/><mergeCell ref=\"B1:B2\"/><mergeCell ref=\"C1:D1\"/></mergeCells>"));

        assertThat(read.headings()).containsExactly("No", "Kegiatan", "Waktu Mulai", "Waktu Selesai");
        assertThat(read.lines()).containsExactly("3: 1 | Rapat | Juni | Juli");
    }

    @Test
    void theSheetThatNamesTheExpectedColumnsIsRead() throws Exception {
        var file = new ExcelBuilder()
                .hiddenSheet("Pilihan", HEADINGS + words(2, "x", "y", "z"))
                .sheet("Sampul", words(1, "Rencana kerja") + words(2, "Kota", "Bengkulu"))
                .sheet(
                        "Rencana 2018",
                        words(3, "Judul", "Isi") + words(4, "kegiatan", "waktu") + words(5, "Rapat", "2018"))
                .sheet("Kosong", "")
                .write(folder);

        var read = ReadSheet.of(file, Set.of("kegiatan", "waktu")::contains);

        assertThat(read.lines()).containsExactly("5: Rapat | 2018");
        assertThat(read.notices().getFirst()).isEqualTo(SheetNotice.of("sheet.chosen", "Rencana 2018", "Sampul"));
    }

    @Test
    void columnsWithoutAHeadingAreNamedAndLeftOut() throws Exception {
        var read = read(words(1, "kegiatan", "", "waktu") + words(2, "Rapat", "catatan saya", "2018", "", "lagi"));

        assertThat(read.lines()).containsExactly("2: Rapat | catatan saya | 2018");
        assertThat(read.notices()).containsExactly(SheetNotice.of("sheet.without-heading", "B, E"));
    }

    @Test
    void aCellLongerThanExcelAllowsIsAFaultOfThatCell() throws Exception {
        var read = read(words(1, "kegiatan", "waktu") + words(2, "x".repeat(40_000), "2018"));

        assertThat(read.cell("A2").kind()).isEqualTo(Kind.TOO_LONG);
        assertThat(read.cell("A2").text()).hasSize(100);
        assertThat(read.cell("B2").text()).isEqualTo("2018");
    }

    private ReadSheet read(String rows) throws IOException, UnreadableSheet {
        return of(new ExcelBuilder().sheet("Rencana", rows));
    }

    private ReadSheet of(ExcelBuilder excel) throws IOException, UnreadableSheet {
        return ReadSheet.of(excel.write(folder));
    }
}
