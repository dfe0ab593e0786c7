package org.gotong.workplan;

import java.util.ArrayList;
import java.util.Locale;
import org.gotong.platform.pages.Words;
import org.gotong.platform.tables.Sheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A plan to be taken away, changed elsewhere and brought back: its columns are those of {@link PlanCells}. */
@Component
class WorkplanSheet {

    private final Words words;

    WorkplanSheet(Words words) {
        this.words = words;
    }

    Sheet of(ShownPlan plan, Locale language) {
        var headings = PlanCells.FIELDS.stream()
                .map(field -> words.get(language, "workplan.column." + field))
                .toList();
        var name = plan.programme().slug() + "-" + words.get(language, "workplan.file");
        var cells = PlanCells.of(plan.all(), words, language);
        return new Sheet(
                name,
                headings,
                plan.rows().stream()
                        .filter(row -> !row.activity().isComponent())
                        .map(row ->
                                new ArrayList<@Nullable Object>(cells.of(row).values())));
    }
}
