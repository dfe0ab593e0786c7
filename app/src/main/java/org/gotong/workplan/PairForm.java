package org.gotong.workplan;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.gotong.platform.pages.Faults;
import org.jspecify.annotations.Nullable;

/** The corrected fields of one pair, as people write them. */
record PairForm(String title, String period, String recurrence, String responsible, String notes) {

    PairForm(
            @Nullable String title,
            @Nullable String period,
            @Nullable String recurrence,
            @Nullable String responsible,
            @Nullable String notes) {
        this.title = tidy(title);
        this.period = tidy(period);
        this.recurrence = tidy(recurrence);
        this.responsible = tidy(responsible);
        this.notes = tidy(notes);
    }

    private static String tidy(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    static PairForm of(ReadFields fields, Locale language) {
        return new PairForm(
                fields.title(),
                fields.period() == null ? "" : fields.period().describe(language),
                fields.recurrence() == null ? "" : fields.recurrence().describe(language),
                String.join("; ", fields.responsible()),
                fields.notes());
    }

    Faults check(Locale language) {
        return activity().check(language);
    }

    /** Only the fields that differ from what stands there, in the form in which decisions keep them. */
    Map<String, String> changes(ReadFields before, Locale language) {
        var form = activity();
        var time = form.time(language);
        var repeats = form.repeats(language);
        var shown = of(before, language);
        var changes = new LinkedHashMap<String, String>();
        put(changes, "title", shown.title, title, title);
        put(changes, "period", shown.period, period, time == null ? "" : time.text());
        put(changes, "recurrence", shown.recurrence, recurrence, repeats == null ? "" : repeats.rule());
        put(changes, "responsible", shown.responsible, responsible, String.join("\n", form.names()));
        put(changes, "notes", shown.notes, notes, notes);
        return changes;
    }

    private static void put(Map<String, String> changes, String field, String before, String typed, String kept) {
        if (!before.equals(typed)) {
            changes.put(field, kept);
        }
    }

    private ActivityForm activity() {
        return new ActivityForm(null, title, null, period, recurrence, responsible, null, notes, null, null);
    }
}
