package org.gotong.platform.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import org.gotong.platform.tables.SheetCell.Kind;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet of Excel, and what its XML says about them, in one pass. */
final class ExcelRows implements RowStream {

    /** A work plan has hundreds; what has more is no table that people fill in. */
    private static final int MOST_MERGED = 200_000;

    private final String sheet;
    private final ExcelCells meaning;
    private final Unpacked unpacked;
    private final InputStream stream;
    private final Xml xml;
    private final SheetMarks marks = SheetMarks.none();
    private int number;

    ExcelRows(String sheet, ExcelCells meaning, Unpacked unpacked, InputStream stream) throws UnreadableSheet {
        this.sheet = sheet;
        this.meaning = meaning;
        this.unpacked = unpacked;
        this.stream = stream;
        try {
            this.xml = new Xml(stream);
        } catch (XMLStreamException e) {
            throw cut();
        }
    }

    @Override
    public @Nullable SheetRow next() throws UnreadableSheet {
        try {
            for (var name = xml.open(); name != null; name = xml.open()) {
                switch (name) {
                    case "row" -> {
                        var cells = row();
                        if (!cells.isEmpty()) {
                            return new SheetRow(number, cells);
                        }
                    }
                    case "col" -> column();
                    case "mergeCell" -> merged();
                    default -> {}
                }
            }
            return null;
        } catch (XMLStreamException e) {
            throw cut();
        }
    }

    @Override
    public SheetMarks marks() {
        return marks;
    }

    @Override
    public void close() {
        try {
            stream.close();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot close sheet " + sheet, e);
        }
    }

    private List<SheetCell> row() throws XMLStreamException, UnreadableSheet {
        var next = xml.number("r") < 0 ? number + 1 : xml.number("r");
        if (next <= number || next > CellAddress.MOST_ROWS) {
            throw cut();
        }
        number = next;
        var isHidden = xml.isSet("hidden");
        var cells = new ArrayList<SheetCell>();
        int column = -1;
        for (var name = xml.openWithin("row"); name != null; name = xml.openWithin("row")) {
            if (name.equals("c")) {
                column = column(xml.attribute("r"), column);
                var cell = cell(CellAddress.of(column, number));
                if (!cell.isBlank()) {
                    put(cells, column, cell);
                }
            }
        }
        marks.hiddenRows().set(number, isHidden && !cells.isEmpty());
        return cells;
    }

    private static int column(@Nullable String address, int last) {
        var written = address == null ? -1 : CellAddress.column(address);
        return written < 0 ? last + 1 : written;
    }

    /** Blank cells are made only up to the last that is filled: people format whole columns. */
    private static void put(List<SheetCell> cells, int column, SheetCell cell) throws UnreadableSheet {
        if (column >= Table.MOST_COLUMNS) {
            throw new UnreadableSheet("sheet.columns", Table.MOST_COLUMNS, cell.address());
        }
        var row = cell.address().substring(CellAddress.letters(column).length());
        while (cells.size() <= column) {
            cells.add(SheetCell.blank(CellAddress.letters(cells.size()) + row));
        }
        cells.set(column, cell);
    }

    private SheetCell cell(String address) throws XMLStreamException {
        var type = Objects.requireNonNullElse(xml.attribute("t"), "n");
        var style = xml.number("s");
        boolean isFormula = false;
        var written = new StringBuilder();
        for (var name = xml.openWithin("c"); name != null; name = xml.openWithin("c")) {
            switch (name) {
                case "f" -> {
                    isFormula = true;
                    xml.skip();
                }
                case "v", "t" -> written.append(written.length() > CellText.LONGEST ? "" : xml.text());
                case "rPh" -> xml.skip();
                default -> {}
            }
        }
        return cell(address, type, style, written.toString(), isFormula);
    }

    private SheetCell cell(String address, String type, int style, String written, boolean isFormula) {
        if (written.isEmpty()) {
            // A formula that comes to an empty text says so by its type; without one it was never calculated.
            return isFormula && !type.equals("str")
                    ? new SheetCell(address, Kind.UNCALCULATED, "", null, null)
                    : SheetCell.blank(address);
        }
        return switch (type) {
            case "s" -> meaning.shared(address, written);
            case "str", "inlineStr" -> ExcelCells.text(address, written);
            case "b" -> ExcelCells.yesNo(address, written);
            case "e" -> SheetCell.error(address, written);
            case "d" -> ExcelCells.isoDate(address, written);
            default -> meaning.number(address, written, style);
        };
    }

    private void column() {
        var first = xml.number("min");
        var last = Math.min(xml.number("max"), CellAddress.MOST_COLUMNS);
        if (xml.isSet("hidden") && first >= 1 && last >= first) {
            marks.hiddenColumns().set(first - 1, last);
        }
    }

    private void merged() throws UnreadableSheet {
        var reference = xml.attribute("ref");
        if (reference == null) {
            return;
        }
        if (marks.merged().size() == MOST_MERGED) {
            throw new UnreadableSheet("sheet.too-many-merged", sheet, MOST_MERGED);
        }
        var area = MergedArea.of(reference);
        if (area.isRead()) {
            marks.merged().add(area);
        }
    }

    private UnreadableSheet cut() {
        return unpacked.isBomb()
                ? new UnreadableSheet("sheet.bomb")
                : new UnreadableSheet("sheet.cut", sheet, String.valueOf(number));
    }
}
