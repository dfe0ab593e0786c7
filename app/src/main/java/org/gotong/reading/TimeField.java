package org.gotong.reading;

import java.util.Locale;
import org.gotong.reading.Mark.Kind;
import org.jspecify.annotations.Nullable;

/** Reads the text of a form field that holds nothing but a time or a recurrence. */
final class TimeField {
    private final String text;
    private final Draft draft;
    private final @Nullable Integer year;

    TimeField(String text, Locale locale, @Nullable Integer year) {
        this.text = text;
        this.year = year;
        String start = text.length() > 200 ? text.substring(0, 200) : text;
        draft = new CellReader(locale.getLanguage().equals("en")).time(Tokens.of(start, 1));
    }

    Period period() {
        if (draft.has(Kind.NOTES) || text.length() > 200) throw new UnreadablePeriod("date.unreadable", text);
        Time time = draft.time;
        if (time == null && draft.isContinuous) return Period.CONTINUOUS;
        if (time == null) throw new UnreadablePeriod("date.unreadable", text);
        if (time.needsMonth()) throw new UnreadablePeriod("date.unreadable", text);
        if (time.isImpossible()) throw new UnreadablePeriod("date.year", text);
        if (time.needsYear() && year == null) throw new UnreadablePeriod("date.year-missing", text);
        return (year != null && time.needsYear() ? time.inYear(year) : time).period(text);
    }

    Recurrence recurrence() {
        if (draft.repeat == null || draft.has(Kind.NOTES) || text.length() > 200) throw new UnreadableRecurrence(text);
        return draft.repeat.recurrence();
    }
}
