package org.gotong.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Completes missing years: from the heading above, the year that was asked for, the neighbouring lines, the text around,
 * in this order. Each time it says so in a hint.
 */
final class Years {
    private final List<Row> rows;
    private final @Nullable Integer asked;
    private final int textYear;

    Years(List<Row> rows, @Nullable Integer asked, int textYear) {
        this.rows = rows;
        this.asked = asked;
        this.textYear = textYear;
    }

    void complete() {
        for (int i = 0; i < rows.size(); i++) complete(i);
    }

    private void complete(int i) {
        Row row = rows.get(i);
        inherit(row);
        Time time = row.draft().time;
        if (time == null || time.isImpossible() || time.needsMonth()) return;
        if (time.clues().contains(Time.Clue.YEAR_FROM_OTHER_END))
            row.draft().hint("year.other-end", String.valueOf(time.year()));
        if (!time.needsYear()) return;
        if (row.section().year() > 0) take(row, time, row.section().year(), "year.heading");
        else if (asked != null) take(row, time, asked, "year.asked");
        else if (neighbour(i, time) > 0) take(row, time, neighbour(i, time), "year.neighbour");
        else if (textYear > 0) take(row, time, textYear, "year.text");
    }

    /** Under the heading "Juni 2018" an activity without a time happens in June. */
    private static void inherit(Row row) {
        Draft draft = row.draft();
        Time month = row.section().time() == null
                ? row.section().near()
                : row.section().time();
        if (draft.time != null && draft.time.needsMonth() && month != null) {
            draft.time = draft.time.inMonthOf(month);
            draft.hint("date.heading", "");
        }
        if (draft.time != null || draft.isContinuous || row.section().time() == null) return;
        draft.time = row.section().time();
        draft.hint("date.heading", "");
    }

    private static void take(Row row, Time time, int year, String hint) {
        row.draft().time = time.inYear(year);
        row.draft().hint(hint, String.valueOf(year));
    }

    private int neighbour(int i, Time time) {
        Time before = i == 0 ? null : nearest(i - 1, -1);
        Time after = nearest(i + 1, 1);
        if (before == null) return after == null ? 0 : yearBefore(time, after);
        boolean isNewYear = before.month() >= 10 && time.month() >= 1 && time.month() <= 3;
        boolean staysInYear = after != null && after.year() == before.year();
        return isNewYear && !staysInYear ? before.year() + 1 : before.year();
    }

    private static int yearBefore(Time time, Time after) {
        boolean isNewYear = time.month() >= 10 && after.month() >= 1 && after.month() <= 3;
        return isNewYear ? after.year() - 1 : after.year();
    }

    private @Nullable Time nearest(int from, int step) {
        for (int i = from, n = 0; i >= 0 && i < rows.size() && n < 50; i += step, n++) {
            Time time = rows.get(i).draft().time;
            if (time != null && time.year() > 0 && !time.needsYear()) return time;
        }
        return null;
    }

    /** The first year that a text names outside its activities. */
    static int namedIn(Tokens tokens) {
        var numerals = new Numerals(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            var year = tokens.begins(i) ? numerals.year(i) : null;
            if (year != null && year.value() >= 2000 && tokens.ends(year.end())) return year.value();
        }
        return 0;
    }
}
