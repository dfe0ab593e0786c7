package org.gotong.workplan;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The chart of a plan: its time line and what lies on it. A component without anything dated is left out. */
record Gantt(TimeScale scale, List<PlanRow> rows, LocalDate today) {

    /** Empty when nothing is dated. */
    static Optional<Gantt> of(List<PlanRow> rows, LocalDate today) {
        return TimeScale.over(rows.stream().map(PlanRow::period).filter(Objects::nonNull))
                .map(scale -> new Gantt(scale, withoutUndated(rows), today));
    }

    private static List<PlanRow> withoutUndated(List<PlanRow> rows) {
        return rows.stream()
                .filter(row -> row.activity().isComponent() ? holdsDated(row, rows) : !row.isUndated())
                .toList();
    }

    private static boolean holdsDated(PlanRow component, List<PlanRow> rows) {
        return rows.stream().anyMatch(row -> row.component().equals(component.id()) && !row.isUndated());
    }

    /** The line of the chart; null for a component, which only has a heading. */
    @Nullable
    GanttRow line(PlanRow row) {
        return row.activity().isComponent() && row.isUndated() ? null : new GanttRow(row, scale);
    }

    boolean showsToday() {
        return scale.holds(today);
    }

    String style() {
        return showsToday()
                ? String.format(Locale.ROOT, "--columns:%d;--today-at:%.4f", scale.columns(), scale.at(today))
                : "--columns:" + scale.columns();
    }
}
