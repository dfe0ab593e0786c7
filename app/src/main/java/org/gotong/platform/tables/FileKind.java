package org.gotong.platform.tables;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/** What a file is by its content, whatever its name says. */
enum FileKind {
    EXCEL(""),
    TEXT(""),
    EMPTY("sheet.empty"),
    /** Packed, but the list of what is in it is missing: it stands at the end. */
    INCOMPLETE("sheet.incomplete"),
    OLD_EXCEL("sheet.xls"),
    PROTECTED("sheet.password"),
    BINARY_EXCEL("sheet.xlsb"),
    OPEN_DOCUMENT("sheet.ods"),
    PDF("sheet.pdf"),
    PICTURE("sheet.picture"),
    WORD("sheet.word"),
    /** Many systems of offices call a page of theirs {@code .xls}. */
    WEB_PAGE("sheet.web-page"),
    SOMETHING_ELSE("sheet.not-a-table");

    private static final int BEGINNING = 8192;
    private static final Pattern MARKUP = Pattern.compile(
            "\\s*<(!doctype|html|head|meta|style|table|div|\\?xml).*", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    /** How one file inside an old one of Office is named that holds the rest, encrypted. */
    private static final String ENCRYPTED =
            new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);

    private final String refusal;

    FileKind(String refusal) {
        this.refusal = refusal;
    }

    /** The same kind where it can be read as a table. */
    FileKind accepted() throws UnreadableSheet {
        if (refusal.isEmpty()) {
            return this;
        }
        throw new UnreadableSheet(refusal);
    }

    static FileKind of(Path file) throws IOException {
        var bytes = beginning(file);
        var begins = new String(bytes, StandardCharsets.ISO_8859_1);
        if (bytes.length == 0) {
            return EMPTY;
        }
        if (begins.startsWith("PK\3\4") || begins.startsWith("PK\5\6")) {
            return packed(file);
        }
        if (begins.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return isEncrypted(file) ? PROTECTED : OLD_EXCEL;
        }
        if (begins.startsWith("%PDF")) {
            return PDF;
        }
        if (begins.startsWith("{\\rtf")) {
            return WORD;
        }
        if (isPicture(begins)) {
            return PICTURE;
        }
        return ofText(bytes);
    }

    private static FileKind ofText(byte[] bytes) {
        var text = new String(bytes, CsvText.charsetOf(bytes)).replace("\uFEFF", "");
        if (MARKUP.matcher(text).matches()) {
            return WEB_PAGE;
        }
        var strange =
                text.chars().filter(c -> c < ' ' && "\t\r\n\f".indexOf(c) < 0).count();
        return strange * 10 > text.length() ? SOMETHING_ELSE : TEXT;
    }

    private static FileKind packed(Path file) {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("mimetype") != null) {
                return OPEN_DOCUMENT;
            }
            if (zip.getEntry("xl/workbook.bin") != null) {
                return BINARY_EXCEL;
            }
            if (zip.getEntry("word/document.xml") != null) {
                return WORD;
            }
            var isExcel = zip.stream().anyMatch(entry -> entry.getName().startsWith("xl/"));
            return isExcel ? EXCEL : SOMETHING_ELSE;
        } catch (IOException e) {
            return INCOMPLETE;
        }
    }

    private static boolean isPicture(String begins) {
        return begins.startsWith("\u0089PNG")
                || begins.startsWith("\u00FF\u00D8\u00FF")
                || begins.startsWith("GIF8")
                || begins.startsWith("RIFF") && begins.startsWith("WEBP", 8);
    }

    private static boolean isEncrypted(Path file) throws IOException {
        try (var stream = new BufferedInputStream(Files.newInputStream(file))) {
            var kept = "";
            for (var read = stream.readNBytes(1 << 16); read.length > 0; read = stream.readNBytes(1 << 16)) {
                var text = kept + new String(read, StandardCharsets.ISO_8859_1);
                if (text.contains(ENCRYPTED)) {
                    return true;
                }
                kept = text.substring(Math.max(0, text.length() - ENCRYPTED.length()));
            }
            return false;
        }
    }

    private static byte[] beginning(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return stream.readNBytes(BEGINNING);
        }
    }
}
