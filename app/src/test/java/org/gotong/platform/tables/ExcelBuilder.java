package org.gotong.platform.tables;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Excel files as other programs write them, right and wrong, out of the XML of their sheets. */
final class ExcelBuilder {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final List<String> tabs = new ArrayList<>();
    private String formats = "";
    private String styles = "<xf numFmtId=\"0\"/>";
    private String properties = "";
    private String strings = "";

    /** A sheet with this in its {@code sheetData}, and that after it. */
    ExcelBuilder sheet(String name, String rows, String after) {
        return part(name, "visible", "<sheetData>" + rows + "</sheetData>" + after);
    }

    ExcelBuilder sheet(String name, String rows) {
        return sheet(name, rows, "");
    }

    ExcelBuilder hiddenSheet(String name, String rows) {
        return part(name, "hidden", "<sheetData>" + rows + "</sheetData>");
    }

    /** A sheet of which all is given. */
    ExcelBuilder part(String name, String state, String content) {
        parts.put("xl/worksheets/sheet" + (tabs.size() + 1) + ".xml", content);
        tabs.add("name=\"%s\" state=\"%s\"".formatted(name, state));
        return this;
    }

    /** The next style: 1, then 2 and so on. */
    ExcelBuilder style(String format) {
        var id = 164 + styles.split("<xf").length;
        formats += "<numFmt numFmtId=\"%d\" formatCode=\"%s\"/>".formatted(id, format.replace("\"", "&quot;"));
        styles += "<xf numFmtId=\"%d\"/>".formatted(id);
        return this;
    }

    ExcelBuilder builtInStyle(int id) {
        styles += "<xf numFmtId=\"%d\"/>".formatted(id);
        return this;
    }

    ExcelBuilder since1904() {
        properties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    ExcelBuilder shared(String... items) {
        for (var item : items) {
            strings += "<si>" + item + "</si>";
        }
        return this;
    }

    /** A row of cells, each of its own XML from the second attribute on. */
    static String row(int number, String... cells) {
        return "<row r=\"%d\">%s</row>".formatted(number, String.join("", cells));
    }

    static String text(String address, String text) {
        return "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(address, text);
    }

    static String number(String address, String number) {
        return "<c r=\"%s\"><v>%s</v></c>".formatted(address, number);
    }

    static String number(String address, int style, String number) {
        return "<c r=\"%s\" s=\"%d\"><v>%s</v></c>".formatted(address, style, number);
    }

    /** A row of texts from column A on. */
    static String words(int number, String... words) {
        var cells = new StringBuilder();
        for (int column = 0; column < words.length; column++) {
            if (!words[column].isEmpty()) {
                cells.append(text(CellAddress.of(column, number), words[column]));
            }
        }
        return row(number, cells.toString());
    }

    Path write(Path folder) throws IOException {
        var file = Files.createTempFile(folder, "tabel", ".xlsx");
        Files.write(file, bytes());
        return file;
    }

    byte[] bytes() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            put(
                    zip,
                    "_rels/.rels",
                    relations("<Relationship Id=\"w\" Type=\"%s/officeDocument\" Target=\"xl/workbook.xml\"/>"
                            .formatted(RELATIONS)));
            put(zip, "xl/workbook.xml", workbook());
            put(zip, "xl/_rels/workbook.xml.rels", relations(relationsOfWorkbook()));
            put(
                    zip,
                    "xl/styles.xml",
                    root(
                            "styleSheet",
                            "<numFmts>" + formats
                                    + "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>" + styles
                                    + "</cellXfs>"));
            put(zip, "xl/sharedStrings.xml", root("sst", strings));
            for (var part : parts.entrySet()) {
                put(zip, part.getKey(), root("worksheet", part.getValue()));
            }
        }
        return bytes.toByteArray();
    }

    private String workbook() {
        var sheets = new StringBuilder();
        for (int i = 1; i <= tabs.size(); i++) {
            sheets.append("<sheet %s sheetId=\"%d\" r:id=\"s%d\"/>".formatted(tabs.get(i - 1), i, i));
        }
        return root("workbook", properties + "<sheets>" + sheets + "</sheets>");
    }

    private String relationsOfWorkbook() {
        var relations = new StringBuilder();
        relations.append("<Relationship Id=\"a\" Type=\"%s/styles\" Target=\"styles.xml\"/>".formatted(RELATIONS));
        relations.append("<Relationship Id=\"b\" Type=\"%s/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/>"
                .formatted(RELATIONS));
        for (int i = 1; i <= tabs.size(); i++) {
            relations.append("<Relationship Id=\"s%d\" Type=\"%s/worksheet\" Target=\"worksheets/sheet%d.xml\"/>"
                    .formatted(i, RELATIONS, i));
        }
        return relations.toString();
    }

    private static String relations(String content) {
        return "<Relationships xmlns=\"%s\">%s</Relationships>".formatted(PACKAGE, content);
    }

    private static String root(String name, String content) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<%s xmlns=\"%s\" xmlns:r=\"%s\">%s</%s>"
                .formatted(name, MAIN, RELATIONS, content, name);
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
