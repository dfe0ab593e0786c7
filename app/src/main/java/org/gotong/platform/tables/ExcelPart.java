package org.gotong.platform.tables;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/**
 * A part of an Excel file as another one names it.
 *
 * @param id the name it has there
 * @param kind the end of its type: {@code worksheet}, {@code styles}, {@code sharedStrings}
 * @param path where it lies in the packed folder
 */
record ExcelPart(String id, String kind, String path) {

    /** The parts named by the one at that path, out of its relations. */
    static List<ExcelPart> of(String path, Xml relations) throws XMLStreamException {
        var parts = new ArrayList<ExcelPart>();
        for (var name = relations.open(); name != null; name = relations.open()) {
            var id = relations.attribute("Id");
            var type = relations.attribute("Type");
            var target = relations.attribute("Target");
            if (name.equals("Relationship") && id != null && type != null && target != null) {
                parts.add(new ExcelPart(id, type.substring(type.lastIndexOf('/') + 1), resolved(path, target)));
            }
        }
        return parts;
    }

    /** Where the relations of the part at that path lie. */
    static String relationsOf(String path) {
        var slash = path.lastIndexOf('/') + 1;
        return path.substring(0, slash) + "_rels/" + path.substring(slash) + ".rels";
    }

    private static String resolved(String path, String target) {
        return target.startsWith("/")
                ? target.substring(1)
                : Path.of(path).resolveSibling(target).normalize().toString().replace('\\', '/');
    }
}
