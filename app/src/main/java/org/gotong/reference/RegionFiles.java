package org.gotong.reference;

import java.util.LinkedHashMap;
import java.util.Map;

/** The four tables of idn-area-data that the build took over: provinces, regencies, districts, villages. */
final class RegionFiles {

    private RegionFiles() {}

    /** All of them by code, each after the place that it lies in. */
    static Map<String, PlaceRow> rows() {
        var rows = new LinkedHashMap<String, PlaceRow>();
        for (var row : FactsTable.read("provinces").rows()) {
            rows.put(row.getField("code"), PlaceRow.province(row.getField("code"), row.getField("name")));
        }
        addParts(rows, "regencies", "province_code");
        addParts(rows, "districts", "regency_code");
        addParts(rows, "villages", "district_code");
        return rows;
    }

    private static void addParts(Map<String, PlaceRow> rows, String table, String parentColumn) {
        for (var row : FactsTable.read(table).rows()) {
            var parent = rows.get(row.getField(parentColumn));
            if (parent == null) {
                throw new IllegalStateException(table + " has a place without its parent: " + row);
            }
            rows.put(row.getField("code"), parent.part(row.getField("code"), row.getField("name")));
        }
    }
}
