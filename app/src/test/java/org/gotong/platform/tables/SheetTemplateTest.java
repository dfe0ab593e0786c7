package org.gotong.platform.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.gotong.GotongTest;
import org.gotong.platform.pages.Words;
import org.gotong.platform.tables.TemplateColumn.Content;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@GotongTest
class SheetTemplateTest {

    private static final SheetTemplate TEMPLATE = new SheetTemplate(
            "rencana-kerja",
            List.of(
                    TemplateColumn.of("kegiatan / activity", "Apa yang dikerjakan.", "What is done.", "Rapat awal")
                            .required(),
                    TemplateColumn.of(
                            "waktu / when", "Kapan, setepat yang diketahui.", "When, as far as known.", "2018-06"),
                    TemplateColumn.of("keadaan / state", "Keadaan sekarang.", "How it stands.", "berjalan")
                            .from(List.of("belum mulai", "berjalan", "selesai")),
                    TemplateColumn.of("per tanggal / as of", "Tanggal keadaan itu.", "Its day.", "2018-06-04")
                            .holding(Content.DATE)));

    @Autowired
    private Words words;

    @TempDir
    private Path folder;

    @Test
    void anEmptyTemplateReadsAsNoRows() throws Exception {
        var read = ReadSheet.of(write());

        assertThat(read.headings())
                .containsExactly("kegiatan / activity", "waktu / when", "keadaan / state", "per tanggal / as of");
        assertThat(read.rows()).isEmpty();
        assertThat(read.notices())
                .containsExactly(
                        SheetNotice.of("sheet.chosen", "rencana-kerja", "Petunjuk - Guide"),
                        SheetNotice.of("sheet.example", "2"));
    }

    @Test
    void listsAndTextColumnsArePrepared() throws Exception {
        try (var zip = new ZipFile(write().toFile())) {
            var sheet = new String(
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(),
                    StandardCharsets.UTF_8);

            assertThat(sheet)
                    .contains("<dataValidation")
                    .contains("sqref=\"C2:C5001\"")
                    .contains("Lists")
                    .contains("state=\"frozen\"");
        }
    }

    @Test
    void anotherReaderOpensIt() throws Exception {
        try (var workbook = new ReadableWorkbook(Files.newInputStream(write()))) {
            var sheets = workbook.getSheets().toList();

            assertThat(sheets.get(2).getVisibility()).isEqualTo(SheetVisibility.HIDDEN);
            assertThat(sheets.get(2).read().getLast().getCellText(2)).isEqualTo("selesai");
            assertThat(sheets.getFirst().read().get(1).getCellText(0)).isEqualTo("contoh / example: Rapat awal");
            assertThat(sheets.get(1).read().get(3).getCellText(1)).isEqualTo("wajib / required");
        }
    }

    private Path write() throws Exception {
        var out = new ByteArrayOutputStream();
        TEMPLATE.write(words, out);
        return Files.write(folder.resolve("templat.xlsx"), out.toByteArray());
    }
}
