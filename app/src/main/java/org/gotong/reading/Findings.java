package org.gotong.reading;

import java.util.ArrayList;
import java.util.List;

/** What has been found in a text so far: activities, ignored lines, and the headings that are in force. */
final class Findings {
    private final List<Row> rows = new ArrayList<>();
    private final List<IgnoredLine> ignored = new ArrayList<>();
    private Section section = Section.NONE;
    private int textYear;
    private boolean hasDateHeadings;

    Section section() {
        return section;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    boolean hasDateHeadings() {
        return hasDateHeadings;
    }

    int textYear() {
        return textYear;
    }

    List<Row> rows() {
        return rows;
    }

    List<IgnoredLine> ignored() {
        return ignored;
    }

    void add(Row row) {
        rows.add(row);
    }

    void ignore(SourceLine line, String reason) {
        if (reason.equals("prose")) noteYear(line.body());
        ignored.add(new IgnoredLine(line.number(), line.plainText(), reason));
    }

    /** A year that the text names in passing: the last resort for dates without one. */
    void noteYear(Tokens tokens) {
        if (textYear == 0) textYear = Years.namedIn(tokens);
    }

    void heading(SourceLine line, Draft draft, String reason) {
        ignore(line, reason);
        switch (reason) {
            case "intro" -> noteYear(line.body());
            case "plan-title" -> section = section.underTitle(Years.namedIn(line.body()), draft.time);
            default -> section = Headings.isTimeOnly(draft) ? during(draft) : under(line, draft);
        }
    }

    /** A new table begins: the groups of the one before are over. */
    void leaveComponent() {
        if (!rows.isEmpty()) section = section.underTitle(0, null);
    }

    private Section during(Draft draft) {
        Time time = draft.time;
        hasDateHeadings = true;
        return time == null ? section : section.during(time);
    }

    private Section under(SourceLine line, Draft draft) {
        int year = Years.namedIn(line.body());
        Section under = section.under(component(line), draft.time);
        if (Headings.isStage(line, draft)) return under.asStage();
        return year == 0 ? under : new Section(under.component(), year, null, under.near());
    }

    private static String component(SourceLine line) {
        Tokens body = line.body();
        int end = body.size();
        while (end > 0 && body.isSign(end - 1) && !body.is(end - 1, ")")) end--;
        int start = Math.min(line.firstWord(), end);
        return body.text(start, end);
    }
}
