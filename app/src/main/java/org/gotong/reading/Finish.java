package org.gotong.reading;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.gotong.reading.Mark.Kind;
import org.gotong.reading.Time.Clue;
import org.jspecify.annotations.Nullable;

/** Turns what was found into activities, once the years are known. */
record Finish(List<Row> rows) {

    List<ReadActivity> activities() {
        List<Dated> dated = ManyLines.each(rows, row -> new Dated(row, period(row.draft())));
        Period whole = whole(dated);
        return ManyLines.each(dated, each -> activity(each.row(), each.period(), whole));
    }

    private record Dated(Row row, @Nullable Period period) {}

    /** The time of "Pelaksanaan program", which an undated activity may share. */
    private static @Nullable Period whole(List<Dated> dated) {
        for (Dated each : dated) {
            Period period = each.period();
            if (period != null
                    && period.days() > 60
                    && isImplementation(each.row().draft())) return period;
        }
        return null;
    }

    private static boolean isImplementation(Draft draft) {
        Tokens tokens = draft.tokens;
        return (tokens.is(0, "pelaksanaan") && tokens.is(1, "program"))
                || tokens.is(0, "implementation")
                || tokens.is(1, "implementation");
    }

    private static @Nullable Period period(Draft draft) {
        Time time = draft.time;
        if (time == null) return draft.isContinuous ? Period.CONTINUOUS : null;
        String written = draft.text(Kind.TIME);
        try {
            if (time.needsMonth()) throw new UnreadablePeriod("date.unreadable", written);
            if (time.isImpossible()) throw new UnreadablePeriod("date.year", written);
            if (time.needsYear()) throw new UnreadablePeriod("year.missing", written);
            Period period = time.period(written);
            hint(draft, time, written);
            return period;
        } catch (UnreadablePeriod unreadable) {
            draft.become(Kind.TIME, Kind.NOTES);
            draft.hint(unreadable.code(), written);
            return null;
        }
    }

    private static void hint(Draft draft, Time time, String written) {
        if (time.clues().contains(Clue.SEVERAL)) draft.hint("date.several", written);
        DayOfWeek said = time.weekday();
        boolean isDay = time.first() != null
                && time.first().equals(time.last())
                && time.first().hasDay()
                && time.first().day() <= 31;
        if (said == null || !isDay) return;
        var first = Objects.requireNonNull(time.first()).point(written).firstDay();
        if (first.getDayOfWeek() != said) draft.hint("date.weekday", written);
    }

    private static ReadActivity activity(Row row, @Nullable Period period, @Nullable Period whole) {
        Draft draft = row.draft();
        String title = title(row);
        String notes = draft.text(Kind.NOTES);
        var doubts = new Doubts(row, period, whole).all(title, notes.isEmpty() ? null : notes);
        return new ReadActivity(
                title,
                period,
                draft.repeat == null ? null : draft.repeat.recurrence(),
                draft.names,
                notes.isEmpty() ? null : notes,
                row.section().component(),
                row.lines().stream().map(SourceLine::number).toList(),
                row.text(),
                marks(row),
                doubts);
    }

    /** A line of nothing but facts still is an activity; its words serve as its title. */
    private static String title(Row row) {
        String title = row.draft().text(Kind.TITLE);
        if (!title.isEmpty()) return title;
        row.draft().hint("title.missing", "");
        String component = row.section().component();
        return component != null
                ? component
                : row.draft().tokens.text(0, row.draft().tokens.size());
    }

    private static List<Mark> marks(Row row) {
        var marks = new ArrayList<Mark>();
        for (SourceLine line : row.lines()) if (line.bullet() != null) marks.add(bullet(line));
        for (Token token : row.cells()) marks.add(new Mark(token.line(), token.start(), token.end(), Kind.SIGN));
        Tokens tokens = row.draft().tokens;
        for (int i = 0; i < tokens.size(); i++)
            if (tokens.get(i).line() > 0) add(marks, tokens.get(i), row.draft().kinds[i]);
        marks.sort(Comparator.comparingInt(Mark::line).thenComparingInt(Mark::start));
        return marks;
    }

    private static Mark bullet(SourceLine line) {
        int start = 0;
        int end = line.bullet() == null ? 0 : line.bullet().end();
        while (start < end && Tokeniser.isBlank(line.text().charAt(start))) start++;
        return new Mark(line.number(), start, end, Kind.SIGN);
    }

    /** Neighbouring tokens of one kind become one mark. */
    private static void add(List<Mark> marks, Token token, Kind kind) {
        Mark last = marks.isEmpty() ? null : marks.getLast();
        int start = token.start();
        if (last != null
                && kind != Kind.SIGN
                && last.line() == token.line()
                && last.kind() == kind
                && last.end() <= start) {
            marks.removeLast();
            start = last.start();
        }
        marks.add(new Mark(token.line(), start, token.end(), kind));
    }
}
