package org.gotong.platform.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** The formats of an Excel file's cells, in the order by which the cells name them. */
final class ExcelFormats {

    private ExcelFormats() {}

    static List<CellFormat> of(Xml styles) throws XMLStreamException {
        var own = new HashMap<Integer, CellFormat>();
        var formats = new ArrayList<CellFormat>();
        for (var name = styles.open(); name != null; name = styles.open()) {
            var code = styles.attribute("formatCode");
            if (name.equals("numFmt") && code != null) {
                own.put(styles.number("numFmtId"), CellFormat.of(code));
            }
            // Styles that have a name of their own are listed with the same element elsewhere.
            if (name.equals("cellXfs")) {
                for (var style = styles.openWithin("cellXfs"); style != null; style = styles.openWithin("cellXfs")) {
                    if (style.equals("xf")) {
                        var id = styles.number("numFmtId");
                        formats.add(own.getOrDefault(id, CellFormat.ofBuiltIn(id)));
                    }
                }
            }
        }
        return formats;
    }
}
