package org.gotong.workplan;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.gotong.platform.pages.Words;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a plan as cells of a table: times in EDTF and recurrences as rules, so that a file can be read back without
 * loss. Other lines are named by their titles.
 */
record PlanCells(Map<ActivityId, Activity> lines, Words words, Locale language) {

    /** The first six are those of the import's template. */
    static final List<String> FIELDS = List.of(
            "component",
            "activity",
            "when",
            "recurrence",
            "responsible",
            "notes",
            "person",
            "state",
            "state-on",
            "percent",
            "part-of",
            "waits-for",
            "id");

    static PlanCells of(List<PlanRow> rows, Words words, Locale language) {
        return new PlanCells(
                rows.stream().map(PlanRow::activity).collect(Collectors.toMap(Activity::id, line -> line)),
                words,
                language);
    }

    /** By field; null for a blank cell. */
    Map<String, @Nullable Object> of(PlanRow row) {
        var activity = row.activity();
        var facts = activity.facts();
        var status = activity.status();
        var progress = activity.progress();
        var cells = new LinkedHashMap<String, @Nullable Object>();
        cells.put("component", row.componentTitle());
        cells.put("activity", row.title());
        cells.put("when", facts.period() == null ? null : facts.period().text());
        cells.put(
                "recurrence",
                facts.recurrence() == null ? null : facts.recurrence().rule());
        cells.put("responsible", row.responsible().stream().map(this::name).collect(joining("; ")));
        cells.put("notes", facts.notes());
        cells.put("person", facts.person());
        cells.put(
                "state",
                status == null
                        ? null
                        : words.get(language, "workplan.state." + status.state().code()));
        cells.put("state-on", status == null ? null : status.on());
        cells.put("percent", progress == null ? null : progress.percent());
        cells.put("part-of", partOf(activity));
        cells.put("waits-for", facts.needs().stream().map(this::title).sorted().collect(joining("; ")));
        cells.put("id", activity.id().text());
        return cells;
    }

    /** As {@link #of}, as texts that cells of a file can be compared with. */
    Map<String, String> texts(PlanRow row) {
        var texts = new LinkedHashMap<String, String>();
        of(row).forEach((field, value) -> texts.put(field, value == null ? "" : value.toString()));
        return texts;
    }

    private @Nullable String partOf(Activity activity) {
        var parent = activity.parent() == null ? null : lines.get(activity.parent());
        return parent == null || parent.isComponent() ? null : parent.title();
    }

    private String title(ActivityId id) {
        var line = lines.get(id);
        return line == null ? "" : line.title();
    }

    private String name(Who who) {
        return who.organisation() == null ? who.written() : who.organisation().name(language);
    }
}
