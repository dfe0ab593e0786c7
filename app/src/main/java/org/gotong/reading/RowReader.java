package org.gotong.reading;

import java.util.ArrayList;
import java.util.List;
import org.gotong.reading.Column.Role;
import org.gotong.reading.Mark.Kind;

/** Reads the cells of one table row by the role of their columns. */
final class RowReader {
    private final CellReader cells;
    private final PassageReader passages;

    RowReader(boolean isEnglish) {
        cells = new CellReader(isEnglish);
        passages = new PassageReader(isEnglish);
    }

    Row read(TableRow row, Columns columns, Section section) {
        Draft when = when(row, columns);
        var parts = new ArrayList<Draft>();
        var signs = new ArrayList<Token>();
        parts.add(when);
        for (int i = 0; i < row.cells().size(); i++) add(parts, signs, row, columns, i, when);
        return new Row(row.lines(), Draft.joined(parts), section, signs);
    }

    /** The row above with the cells of this one added to it. */
    Row joined(Row above, TableRow row, Columns columns) {
        Row more = read(row, columns, above.section());
        var lines = new ArrayList<>(above.lines());
        lines.addAll(more.lines());
        var signs = new ArrayList<>(above.cells());
        signs.addAll(more.cells());
        return new Row(lines, Draft.joined(List.of(above.draft(), more.draft())), above.section(), signs);
    }

    private void add(List<Draft> parts, List<Token> signs, TableRow row, Columns columns, int i, Draft when) {
        Tokens cell = row.cell(i);
        if (cell.size() == 0) return;
        Column column = columns.get(i);
        switch (column.role()) {
            case NUMBER, COMPONENT -> signs.addAll(cell.all());
            case TITLE -> parts.add(title(row, cell, columns, when, signs));
            case RESPONSIBLE -> parts.add(isDash(cell) ? cells.plain(cell, Kind.SIGN) : cells.names(cell));
            case NOTES, OTHER -> parts.add(cells.plain(labelled(column, cell), Kind.NOTES));
            case TIME, START, END, RECURRENCE, MARKED -> {}
        }
    }

    private static boolean isDash(Tokens cell) {
        return cell.all().stream().allMatch(Token::isSign);
    }

    /** A figure from a column "Anggaran" says little without that word, so it comes along; it stands on no line. */
    private static Tokens labelled(Column column, Tokens cell) {
        if (!column.is(Role.OTHER) || column.heading().size() == 0 || isDash(cell)) return cell;
        var tokens = new ArrayList<Token>();
        for (Token word : column.heading().all()) tokens.add(word.nowhere(word.spaced()));
        tokens.add(Token.of(Token.Kind.SIGN, ":", ":", 0, 0, 0, false));
        tokens.add(cell.get(0).afterBlank());
        tokens.addAll(cell.all().subList(1, cell.size()));
        return new Tokens(tokens);
    }

    private Draft title(TableRow row, Tokens cell, Columns columns, Draft when, List<Token> signs) {
        Tokens words = withoutBullet(row, cell, signs);
        int charge = columns.first(Role.RESPONSIBLE);
        boolean hasNames = charge >= 0 && row.hasWords(charge);
        boolean hasTime = when.time != null || when.repeat != null || when.isContinuous;
        return passages.readTitle(words, when.time, hasTime, hasNames);
    }

    private static Tokens withoutBullet(TableRow row, Tokens cell, List<Token> signs) {
        Token first = cell.get(0);
        SourceLine line = row.lines().stream()
                .filter(each -> each.number() == first.line())
                .findFirst()
                .orElse(row.lines().getFirst());
        Bullet bullet = new Bullets(line.text().substring(first.start())).first();
        if (bullet == null) return cell;
        int end = first.start() + bullet.end();
        int words = 0;
        while (words < cell.size()
                && cell.get(words).line() == first.line()
                && cell.get(words).start() < end) words++;
        if (words == cell.size()) return cell;
        signs.addAll(cell.all().subList(0, words));
        return new Tokens(cell.all().subList(words, cell.size()));
    }

    private Draft when(TableRow row, Columns columns) {
        var parts = new ArrayList<Draft>();
        Draft times = cells.time(words(row, columns, Role.TIME));
        Draft start = cells.time(words(row, columns, Role.START));
        Draft end = cells.time(words(row, columns, Role.END));
        if (start.time != null && end.time != null) {
            start.time = range(start.time, end.time);
            end.time = null;
        }
        parts.add(times);
        parts.add(start);
        parts.add(end);
        parts.add(cells.time(words(row, columns, Role.RECURRENCE)));
        parts.add(marked(row, columns));
        return Draft.joined(parts);
    }

    private static Time range(Time start, Time end) {
        Moment first = start.first();
        Moment last = end.last();
        if (first != null && last != null && !first.hasYear() && last.hasYear())
            first = first.withYear(first.month() > last.month() ? last.year() - 1 : last.year());
        return start.with(first, last);
    }

    private static Tokens words(TableRow row, Columns columns, Role role) {
        var words = new ArrayList<Token>();
        for (int i = 0; i < row.cells().size(); i++)
            if (columns.get(i).is(role)) words.addAll(row.cell(i).all());
        return new Tokens(words);
    }

    /** Signs in the columns of months: from the first to the last. */
    private Draft marked(TableRow row, Columns columns) {
        var tokens = new ArrayList<Token>();
        Time time = null;
        boolean isBroken = false;
        boolean hasGap = false;
        for (int i = 0; i < row.cells().size(); i++) {
            Column column = columns.get(i);
            Time mark = column.time();
            if (!column.is(Role.MARKED) || mark == null) continue;
            if (row.cell(i).size() == 0) {
                isBroken |= time != null;
                continue;
            }
            tokens.addAll(row.cell(i).all());
            hasGap |= isBroken;
            time = time == null ? mark : time.with(time.first(), mark.last());
        }
        var draft = new Draft(new Tokens(tokens));
        draft.mark(0, tokens.size(), Kind.TIME);
        draft.time = time;
        if (hasGap) draft.hint("date.marked", "");
        return draft;
    }
}
