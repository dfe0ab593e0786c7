package org.gotong.workplan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gotong.platform.pages.Faults;
import org.gotong.reading.Period;
import org.gotong.reading.UnreadablePeriod;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of a plan are asked for; the page, its files and the API take the same.
 *
 * @param q words of the title or the notes
 * @param state a sign of {@link Outlook}
 * @param responsible an organisation's slug, or part of a name
 * @param component the id of a component
 * @param period a time, as people write it; lines that touch it
 */
record PlanFilter(String q, String state, String responsible, String component, String period) {

    static final PlanFilter ALL = new PlanFilter("", "", "", "", "");

    PlanFilter(
            @Nullable String q,
            @Nullable String state,
            @Nullable String responsible,
            @Nullable String component,
            @Nullable String period) {
        this.q = tidy(q);
        this.state = tidy(state);
        this.responsible = tidy(responsible);
        this.component = tidy(component);
        this.period = tidy(period);
    }

    private static String tidy(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    boolean isEmpty() {
        return equals(ALL);
    }

    Faults check(Locale language) {
        try {
            time(language);
            return Faults.none();
        } catch (UnreadablePeriod unreadable) {
            return Faults.none().add("period", unreadable.code());
        }
    }

    /** The filters that are set, by the name of their parameter. */
    Map<String, String> set() {
        var set = new LinkedHashMap<String, String>();
        set.put("q", q);
        set.put("state", state);
        set.put("responsible", responsible);
        set.put("component", component);
        set.put("period", period);
        set.values().removeIf(String::isEmpty);
        return set;
    }

    /** The lines asked for; a component stays where any line of it does. An unreadable time is no time. */
    List<PlanRow> apply(List<PlanRow> rows, Locale language) {
        if (isEmpty()) {
            return rows;
        }
        var time = check(language).isEmpty() ? time(language) : null;
        var kept = new ArrayList<PlanRow>();
        for (var row : rows) {
            if (row.activity().isComponent()) {
                dropEmptyComponent(kept);
                if (component.isEmpty() || row.activity().id().text().equals(component)) {
                    kept.add(row);
                }
            } else if (fits(row, time)) {
                if (row.component().isEmpty()) {
                    dropEmptyComponent(kept);
                }
                kept.add(row);
            }
        }
        dropEmptyComponent(kept);
        return kept;
    }

    private static void dropEmptyComponent(List<PlanRow> kept) {
        if (!kept.isEmpty() && kept.getLast().activity().isComponent()) {
            kept.removeLast();
        }
    }

    private boolean fits(PlanRow row, @Nullable Period time) {
        return (q.isEmpty() || row.holds(q))
                && (state.isEmpty() || row.outlook().sign().code().equals(state))
                && (responsible.isEmpty() || row.isResponsible(responsible))
                && (component.isEmpty() || row.component().equals(component))
                && (time == null || row.touches(time));
    }

    private @Nullable Period time(Locale language) {
        return period.isEmpty() ? null : Period.read(period, language, null);
    }
}
