package org.gotong.platform.tables;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.gotong.platform.tables.ExcelCells.Epoch;

/**
 * An Excel file: a packed folder of XML. It is read here and not by a library because a person has to be told which cells
 * are merged, which rows and columns are hidden, which formula has no value, and at which row the file ends too early.
 */
final class ExcelFile implements AutoCloseable {

    private final ZipFile zip;
    private final Unpacked unpacked;
    private final List<ExcelSheet> sheets = new ArrayList<>();
    private final List<ExcelPart> parts;
    private final ExcelCells meaning;

    /** Takes the packed file over, and closes it where it cannot be read. */
    static ExcelFile of(ZipFile zip, long packed) throws UnreadableSheet {
        var unpacked = new Unpacked(packed);
        try {
            if (unpacked.isBomb(zip.stream().mapToLong(ZipEntry::getSize).sum())) {
                throw new UnreadableSheet("sheet.bomb");
            }
            return new ExcelFile(zip, unpacked);
        } catch (UnreadableSheet e) {
            close(zip);
            throw e;
        } catch (IOException | XMLStreamException | RuntimeException e) {
            close(zip);
            throw new UnreadableSheet(unpacked.isBomb() ? "sheet.bomb" : "sheet.damaged");
        }
    }

    private ExcelFile(ZipFile zip, Unpacked unpacked) throws IOException, XMLStreamException {
        this.zip = zip;
        this.unpacked = unpacked;
        var workbook = ExcelPart.of("", xml("_rels/.rels")).stream()
                .filter(part -> part.kind().equals("officeDocument"))
                .map(ExcelPart::path)
                .findFirst()
                .orElse("xl/workbook.xml");
        this.parts = ExcelPart.of(workbook, xml(ExcelPart.relationsOf(workbook)));
        var epoch = workbook(xml(workbook));
        var styles = part("styles");
        var formats = styles.isEmpty()
                ? List.<CellFormat>of()
                : ExcelFormats.of(xml(styles.get().path()));
        var strings = part("sharedStrings");
        var texts = strings.isEmpty()
                ? SharedStrings.none()
                : SharedStrings.of(xml(strings.get().path()));
        this.meaning = new ExcelCells(texts, formats, epoch);
    }

    /** Those that a person sees when the file is open, in the order of their tabs. */
    List<ExcelSheet> sheets() {
        return sheets;
    }

    RowStream rows(ExcelSheet sheet) throws UnreadableSheet {
        try {
            return new ExcelRows(sheet.name(), meaning, unpacked, stream(sheet.path()));
        } catch (IOException e) {
            throw new UnreadableSheet("sheet.cut", sheet.name(), "0");
        }
    }

    @Override
    public void close() {
        meaning.texts().close();
        close(zip);
    }

    private Epoch workbook(Xml xml) throws XMLStreamException {
        var epoch = Epoch.SINCE_1900;
        for (var name = xml.open(); name != null; name = xml.open()) {
            if (name.equals("workbookPr") && xml.isSet("date1904")) {
                epoch = Epoch.SINCE_1904;
            } else if (name.equals("sheet")) {
                sheet(xml);
            }
        }
        return epoch;
    }

    /** Charts have sheets of their own, on which no cells stand; hidden sheets hold lists and leftovers. */
    private void sheet(Xml xml) {
        var name = xml.attribute("name");
        var state = xml.attribute("state");
        if (name != null && (state == null || state.equals("visible"))) {
            var id = xml.attribute("id");
            parts.stream()
                    .filter(part -> part.id().equals(id) && part.kind().equals("worksheet"))
                    .forEach(part -> sheets.add(new ExcelSheet(this, name, part.path())));
        }
    }

    private Optional<ExcelPart> part(String kind) {
        return parts.stream().filter(part -> part.kind().equals(kind)).findFirst();
    }

    private Xml xml(String path) throws IOException, XMLStreamException {
        return new Xml(stream(path));
    }

    private InputStream stream(String path) throws IOException {
        var entry = zip.getEntry(path);
        if (entry == null) {
            throw new FileNotFoundException(path);
        }
        return unpacked.counting(zip.getInputStream(entry));
    }

    private static void close(ZipFile zip) {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot close " + zip.getName(), e);
        }
    }
}
