package org.gotong.workplan;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.gotong.platform.pages.Words;
import org.gotong.platform.tables.Sheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A plan to be taken away. The first six columns are those of the import's template: times in EDTF and recurrences as
 * rules, so that the file can be read back without loss.
 */
@Component
class WorkplanSheet {

    private static final List<String> HEADINGS = List.of(
            "component",
            "activity",
            "when",
            "recurrence",
            "responsible",
            "notes",
            "person",
            "state",
            "state-on",
            "percent");

    private final Words words;

    WorkplanSheet(Words words) {
        this.words = words;
    }

    Sheet of(ShownPlan plan, Locale language) {
        var headings = HEADINGS.stream()
                .map(heading -> words.get(language, "workplan.column." + heading))
                .toList();
        var name = plan.programme().slug() + "-" + words.get(language, "workplan.file");
        return new Sheet(
                name,
                headings,
                plan.rows().stream()
                        .filter(row -> !row.activity().isComponent())
                        .map(row -> cells(row, language)));
    }

    private List<@Nullable Object> cells(PlanRow row, Locale language) {
        var facts = row.activity().facts();
        var status = row.activity().status();
        var progress = row.activity().progress();
        return Arrays.asList(
                row.componentTitle(),
                row.title(),
                facts.period() == null ? null : facts.period().text(),
                facts.recurrence() == null ? null : facts.recurrence().rule(),
                row.responsible().stream().map(who -> name(who, language)).collect(joining("; ")),
                facts.notes(),
                facts.person(),
                status == null
                        ? null
                        : words.get(language, "workplan.state." + status.state().code()),
                status == null ? null : status.on(),
                progress == null ? null : progress.percent());
    }

    private static String name(Who who, Locale language) {
        return who.organisation() == null ? who.written() : who.organisation().name(language);
    }
}
