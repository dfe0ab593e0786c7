package org.gotong.reading;

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
        new ListReader(lines, Shape.of(lines), isEnglish, findings).read();
    }
}
