package org.gotong.reading;

import java.util.ArrayList;
import java.util.List;

/** A whole text: parts it into tables and lists, and lets each be read in its own way. */
final class PlanText {
    private final List<SourceLine> lines;
    private final boolean isEnglish;
    private final Findings findings;

    PlanText(List<SourceLine> lines, boolean isEnglish, Findings findings) {
        this.lines = lines;
        this.isEnglish = isEnglish;
        this.findings = findings;
    }

    void read() {
        var tables = new Tables(lines, isEnglish);
        var loose = new ArrayList<SourceLine>();
        for (int i = 0; i < lines.size(); ) {
            Tables.Found table = tables.at(i);
            if (table == null) {
                loose.add(lines.get(i++));
                continue;
            }
            readList(loose, true);
            new TableReader(table.rows(), isEnglish, findings).read();
            i += table.length();
        }
        readList(loose, false);
    }

    private void readList(List<SourceLine> loose, boolean isBeforeTable) {
        if (loose.isEmpty()) return;
        new ListReader(List.copyOf(loose), isBeforeTable, isEnglish, findings).read();
        loose.clear();
    }
}
