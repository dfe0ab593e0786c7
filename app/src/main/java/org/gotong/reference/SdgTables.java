package org.gotong.reference;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Locale;

/** The goals, targets and indicators that come with the program, each in the order of the framework. */
record SdgTables(List<Goal> goals, List<Target> targets, List<Indicator> indicators) {

    static SdgTables read() {
        return new SdgTables(
                FactsTable.read("goals").map(SdgTables::goal),
                FactsTable.read("targets").map(SdgTables::target),
                FactsTable.read("indicators").map(SdgTables::indicator));
    }

    private static Goal goal(NamedCsvRecord row) {
        return new Goal(
                Integer.parseInt(row.getField("number")),
                "#" + row.getField("colour"),
                Goal.LabelColour.valueOf(row.getField("text").toUpperCase(Locale.ROOT)),
                FactsTable.name(row, "name"),
                FactsTable.name(row, "short"));
    }

    private static Target target(NamedCsvRecord row) {
        return new Target(new SdgCode(row.getField("code")), FactsTable.name(row, "title"));
    }

    private static Indicator indicator(NamedCsvRecord row) {
        var name = FactsTable.name(row, "name");
        return new Indicator(
                new SdgCode(row.getField("code")), name.isComplete() ? name : null, FactsTable.source(row));
    }
}
