package org.gotong.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gotong.reading.Column.Role;
import org.gotong.reading.Vocabulary.Entry;
import org.jspecify.annotations.Nullable;

/** Reads the header of a table: what each column holds. */
record Columns(List<Column> all) {

    /** The columns that this row names, or null when it is no header. */
    static @Nullable Columns named(TableRow row, boolean isEnglish) {
        int known = 0;
        int filled = 0;
        boolean hasTitle = false;
        boolean hasMarks = false;
        var columns = new ArrayList<Column>();
        for (Tokens cell : row.cells()) {
            Column column = column(cell, isEnglish);
            columns.add(column);
            if (cell.size() == 0) continue;
            filled++;
            if (isWhole(cell) || column.is(Role.MARKED)) known++;
            hasTitle |= column.is(Role.TITLE) && isWhole(cell);
            hasMarks |= column.is(Role.MARKED);
        }
        boolean isHeader = known >= 2 && 2 * known > filled && (hasTitle || known >= 3 && !hasMarks);
        return isHeader ? new Columns(settled(columns)) : null;
    }

    private static Column column(Tokens cell, boolean isEnglish) {
        if (cell.size() == 0) return new Column(Role.OTHER, cell, null);
        Time time = columnTime(cell, isEnglish);
        if (time != null) return new Column(Role.MARKED, cell, time);
        Entry best = null;
        int bestLength = 0;
        for (int i = 0; i < Math.min(cell.size(), 8); i++) {
            Entry entry = Vocabulary.WORDS.at(Sense.HEADER, cell, i);
            int length = entry == null ? 0 : entry.end() - i;
            if (length > bestLength) best = entry;
            bestLength = Math.max(bestLength, length);
        }
        Role role = best == null ? Role.OTHER : role(best.value());
        return new Column(role, cell, null);
    }

    private static @Nullable Time columnTime(Tokens cell, boolean isEnglish) {
        Draft draft = new CellReader(isEnglish).time(cell);
        boolean isTime = draft.time != null && !draft.has(Mark.Kind.NOTES) && !isWhole(cell) && cell.size() <= 5;
        return isTime ? draft.time : null;
    }

    private static Role role(String value) {
        return value.equals("weeks") ? Role.TIME : Role.valueOf(value.toUpperCase(Locale.ROOT));
    }

    /** Whether the cell is a known heading and nothing else, brackets apart. */
    private static boolean isWhole(Tokens cell) {
        int from = 0;
        while (cell.isSign(from) && !cell.is(from, "#")) from++;
        int end = Vocabulary.WORDS.skip(Sense.HEADER, cell, from);
        if (end == from) return false;
        while (cell.isSign(end) && !cell.is(end, "(") && !cell.is(end, "/")) end++;
        return end >= cell.size() || cell.is(end, "(") || cell.is(end, "/");
    }

    /** Only one column holds the title, one the people in charge: others of the kind become components or notes. */
    private static List<Column> settled(List<Column> columns) {
        int title = best(columns, Role.TITLE);
        int charge = best(columns, Role.RESPONSIBLE);
        var settled = new ArrayList<Column>();
        for (int i = 0; i < columns.size(); i++) settled.add(settled(columns.get(i), i, title, charge));
        if (title < 0) makeTitle(settled);
        return settled;
    }

    private static Column settled(Column column, int i, int title, int charge) {
        if (column.is(Role.TITLE) && i != title) return column.as(i < title ? Role.COMPONENT : Role.OTHER);
        return column.is(Role.RESPONSIBLE) && i != charge ? column.as(Role.OTHER) : column;
    }

    private static int best(List<Column> columns, Role role) {
        int best = -1;
        for (int i = 0; i < columns.size(); i++) {
            if (!columns.get(i).is(role)) continue;
            if (best < 0 || weight(columns.get(i)) > weight(columns.get(best))) best = i;
        }
        return best;
    }

    private static int weight(Column column) {
        String words = column.heading().text(0, column.heading().size()).toLowerCase(Locale.ROOT);
        if (column.is(Role.RESPONSIBLE))
            return words.contains("penanggung")
                            || words.startsWith("pj")
                            || words.startsWith("pic")
                            || words.contains("responsible")
                            || words.startsWith("lead")
                    ? 2
                    : words.contains("pelaksana") ? 1 : 0;
        if (words.contains("sub")) return 3;
        boolean isActivity = words.contains("kegiatan")
                || words.contains("aktivitas")
                || words.contains("activit")
                || words.contains("task")
                || words.contains("rencana aksi")
                || words.contains("tindak lanjut");
        return isActivity ? 2 : words.contains("program") ? 0 : 1;
    }

    private static void makeTitle(List<Column> columns) {
        for (int i = 0; i < columns.size(); i++) {
            if (!columns.get(i).is(Role.COMPONENT) && !columns.get(i).is(Role.OTHER)) continue;
            columns.set(i, columns.get(i).as(Role.TITLE));
            return;
        }
    }

    int first(Role role) {
        for (int i = 0; i < all.size(); i++) if (all.get(i).is(role)) return i;
        return -1;
    }

    boolean has(Role role) {
        return first(role) >= 0;
    }

    Column get(int i) {
        return i < all.size() ? all.get(i) : new Column(Role.NOTES, new Tokens(List.of()), null);
    }

    /** A second header row: weeks below months, "mulai" and "selesai" below "waktu", or the numbers of the columns. */
    @Nullable
    Columns refined(TableRow row, boolean isEnglish) {
        int filled = row.filled();
        if (filled < 2) return null;
        int numbers = 0;
        int known = 0;
        var refined = new ArrayList<Column>();
        Time month = null;
        for (int i = 0; i < Math.max(all.size(), row.cells().size()); i++) {
            Column column = get(i);
            if (column.is(Role.MARKED)) month = column.time();
            else if (column.heading().size() > 0) month = null;
            Tokens cell = row.cell(i);
            boolean isNumber = cell.size() > 0 && TableRow.isNumbering(cell);
            if (isNumber) numbers++;
            Column below = cell.size() == 0 || isNumber ? column : column(cell, isEnglish);
            boolean isKnown = cell.size() > 0 && !isNumber && (isWhole(cell) || below.is(Role.MARKED));
            if (isKnown) known++;
            refined.add(isKnown ? below : isNumber && month != null ? week(month, cell) : column);
        }
        if (numbers + known < filled || (row.hasWords(first(Role.TITLE)) && numbers < filled)) return null;
        return new Columns(refined);
    }

    private static Column week(Time month, Tokens cell) {
        Moment first = month.first();
        int week = cell.number(0) > 0 ? cell.number(0) : 1;
        if (first == null || first.hasDay() || week > 5) return new Column(Role.MARKED, cell, month);
        var from = new Moment(first.year(), first.month(), 7 * week - 6);
        var to = new Moment(first.year(), first.month(), week >= 5 ? Moment.LAST : 7 * week);
        return new Column(Role.MARKED, cell, month.with(from, to));
    }
}
