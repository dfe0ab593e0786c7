package org.gotong.platform.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.gotong.platform.tables.ExcelBuilder.words;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.gotong.platform.pages.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusedSheetTest {

    private static final byte[] OLD_OFFICE = bytes(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1);
    private static final String PLAN = words(1, "kegiatan", "waktu") + words(2, "Rapat", "2018");

    @TempDir
    private Path folder;

    @Test
    void oldExcelIsToldFromAFileWithAPassword() throws Exception {
        var workbook = joined(OLD_OFFICE, new byte[100_000], "Workbook".getBytes(StandardCharsets.UTF_16LE));
        var encrypted = joined(OLD_OFFICE, new byte[131_060], "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));

        assertThat(code(workbook)).isEqualTo("sheet.xls");
        assertThat(code(encrypted)).isEqualTo("sheet.password");
    }

    @Test
    void whatIsNoTableIsRefusedByWhatItIs() throws Exception {
        assertThat(code("%PDF-1.7 ...")).isEqualTo("sheet.pdf");
        assertThat(code(bytes(0x89, 'P', 'N', 'G', 13, 10, 26, 10))).isEqualTo("sheet.picture");
        assertThat(code(bytes(0xFF, 0xD8, 0xFF, 0xE0, 0, 16))).isEqualTo("sheet.picture");
        assertThat(code("{\\rtf1 surat}")).isEqualTo("sheet.word");
        assertThat(code("\r\n<HTML><table><tr><td>nama")).isEqualTo("sheet.web-page");
        assertThat(code("<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">"))
                .isEqualTo("sheet.web-page");
        assertThat(code(new byte[] {1, 2, 3, 4, 5, 6, 7, 0, 0, 1})).isEqualTo("sheet.not-a-table");
        assertThat(code(zip("word/document.xml", "<w/>"))).isEqualTo("sheet.word");
        assertThat(code(zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet")))
                .isEqualTo("sheet.ods");
        assertThat(code(zip("xl/workbook.bin", "x"))).isEqualTo("sheet.xlsb");
        assertThat(code(zip("foto.jpg", "x"))).isEqualTo("sheet.not-a-table");
    }

    @Test
    void emptyFilesAreRefused() throws Exception {
        assertThat(code("")).isEqualTo("sheet.empty");
        assertThat(code("\n , ,\n\n")).isEqualTo("sheet.empty");
        assertThat(code(new ExcelBuilder().sheet("Rencana", words(1, " ")).bytes()))
                .isEqualTo("sheet.empty");
        assertThat(code(new ExcelBuilder().hiddenSheet("Pilihan", PLAN).bytes()))
                .isEqualTo("sheet.empty");
    }

    @Test
    void aFileCutOffInTheMiddleIsIncomplete() throws Exception {
        var whole = new ExcelBuilder().sheet("Rencana", PLAN).bytes();

        assertThat(code(Arrays.copyOf(whole, whole.length / 2))).isEqualTo("sheet.incomplete");
        assertThat(code(Arrays.copyOf(whole, whole.length - 10))).isEqualTo("sheet.incomplete");
    }

    @Test
    void aSheetThatEndsTooEarlyNamesItsLastRow() throws Exception {
        var refusal = refusal(new ExcelBuilder()
                .part("Rencana", "visible", "<sheetData>" + PLAN + "<row r=\"3\"><c r=\"A3\"><v>1")
                .bytes());

        assertThat(refusal.of("file")).isEqualTo(new Fault("file", "sheet.cut", List.of("Rencana", "3")));
    }

    @Test
    void aDamagedRowIsNamed() throws Exception {
        var forbidden = words(3, "Survei &#0; lapangan");
        var backwards = words(1, "Survei");

        assertThat(refusal(excel(PLAN + forbidden)).arguments()).containsExactly("Rencana", "3");
        assertThat(refusal(excel(PLAN + backwards)).arguments()).containsExactly("Rencana", "2");
    }

    @Test
    void entitiesAreNeverExpanded() throws Exception {
        var laughs = "<!DOCTYPE worksheet [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><worksheet><sheetData>"
                + words(1, "kegiatan") + words(2, "&b;") + "</sheetData></worksheet>";

        assertThat(code(withPart(excel(PLAN), "xl/worksheets/sheet1.xml", laughs)))
                .isEqualTo("sheet.cut");
        assertThat(code(excel(words(1, "kegiatan") + words(2, "&lain;")))).isEqualTo("sheet.cut");
    }

    @Test
    void partsThatAreMissingMakeAFileDamaged() throws Exception {
        assertThat(code(zip("xl/workbook.xml", "<workbook/>"))).isEqualTo("sheet.damaged");
        assertThat(code(withPart(excel(PLAN), "xl/workbook.xml", "<workbook><sheets>")))
                .isEqualTo("sheet.damaged");
        assertThat(code(withPart(excel(PLAN), "xl/sharedStrings.xml", "<sst><si><t>x")))
                .isEqualTo("sheet.damaged");
    }

    @Test
    void aBombIsStoppedWhileItUnpacks() throws Exception {
        var bomb = withPart(excel(PLAN), "xl/worksheets/sheet1.xml", "<worksheet>" + " ".repeat(80 << 20));

        assertThat(bomb.length).isLessThan(200_000);
        assertThat(code(bomb)).isEqualTo("sheet.bomb");
        assertThat(code(understated(bomb))).isEqualTo("sheet.bomb");
    }

    @Test
    void halfAMillionRowsAreRefusedWithoutBeingRead() throws Exception {
        var file = folder.resolve("besar.csv");
        try (var out = Files.newBufferedWriter(file)) {
            out.write("nama,nilai\n");
            for (int i = 0; i < 500_000; i++) {
                out.write("lembaga,1\n");
            }
        }

        var refusal = catchThrowableOfType(UnreadableSheet.class, () -> ReadSheet.of(file));

        assertThat(refusal.code()).isEqualTo("sheet.rows");
        assertThat(refusal.arguments()).containsExactly(200_000);
    }

    @Test
    void aQuotationThatIsNeverClosedNamesItsRow() throws Exception {
        assertThat(refusal("nama,catatan\nYEU,baik\nBaznas,\"terbuka\nKotaku,lain\n".getBytes(StandardCharsets.UTF_8))
                        .of("file"))
                .isEqualTo(new Fault("file", "sheet.quote", List.of("3")));
    }

    @Test
    void somethingFarToTheRightIsNamed() throws Exception {
        var refusal = refusal(excel(PLAN + "<row r=\"3\"><c r=\"XFD3\"><v>1</v></c></row>"));

        assertThat(refusal.of("file")).isEqualTo(new Fault("file", "sheet.columns", List.of(500, "XFD3")));
    }

    @Test
    void aFileLargerThanAllowedIsNotLookedAt() throws Exception {
        var file = folder.resolve("besar.csv");
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(new byte[] {'x'}), 51L * 1024 * 1024);
        }

        assertThat(catchThrowableOfType(UnreadableSheet.class, () -> ReadSheet.of(file))
                        .code())
                .isEqualTo("sheet.too-large");
    }

    private static byte[] excel(String rows) throws IOException {
        return new ExcelBuilder().sheet("Rencana", rows).bytes();
    }

    private String code(String text) throws IOException {
        return code(text.getBytes(StandardCharsets.UTF_8));
    }

    private String code(byte[] content) throws IOException {
        return refusal(content).code();
    }

    private UnreadableSheet refusal(byte[] content) throws IOException {
        var file = Files.write(Files.createTempFile(folder, "tabel", ".xlsx"), content);
        return catchThrowableOfType(UnreadableSheet.class, () -> ReadSheet.of(file));
    }

    private static byte[] zip(String name, String content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            put(zip, name, content.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    /** The same file with another content in one of its parts. */
    private static byte[] withPart(byte[] excel, String name, String content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var from = new ZipInputStream(new ByteArrayInputStream(excel));
                var to = new ZipOutputStream(bytes)) {
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                var part = entry.getName();
                put(to, part, part.equals(name) ? content.getBytes(StandardCharsets.UTF_8) : from.readAllBytes());
            }
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    /** The same file, of whose parts the list at its end says that each unpacks to a kilobyte. */
    private static byte[] understated(byte[] zip) {
        var lying = zip.clone();
        for (int at = 0; at < zip.length - 46; at++) {
            if (zip[at] == 'P' && zip[at + 1] == 'K' && zip[at + 2] == 1 && zip[at + 3] == 2) {
                Arrays.fill(lying, at + 24, at + 28, (byte) 0);
                lying[at + 25] = 4;
            }
        }
        return lying;
    }

    private static byte[] joined(byte[]... pieces) {
        var all = new ByteArrayOutputStream();
        for (var piece : pieces) {
            all.writeBytes(piece);
        }
        return all.toByteArray();
    }

    private static byte[] bytes(int... values) {
        var bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
