package org.gotong.workplan;

import gg.jte.Content;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gotong.platform.front.FrontGap;
import org.gotong.platform.front.FrontNumber;
import org.gotong.platform.front.FrontRow;
import org.gotong.platform.pages.Fragments;
import org.gotong.platform.pages.Page;
import org.gotong.programmes.ProgrammeFront;
import org.gotong.programmes.ProgrammeSummary;
import org.springframework.stereotype.Component;

/**
 * The work plan of the newest programme on the front page: drawn in small, counted, and with what nobody has filled in.
 * One plan only, for every further one would cost its reading at every visit.
 */
@Component
class PlansOnFront implements ProgrammeFront {

    private final ShownPlans plans;
    private final Fragments fragments;

    PlansOnFront(ShownPlans plans, Fragments fragments) {
        this.plans = plans;
        this.fragments = fragments;
    }

    @Override
    public Added of(List<ProgrammeSummary> programmes, Page page) {
        var programme = programmes.getFirst();
        var plan = plans.of(programme, PlanFilter.ALL, page.locale());
        var activities =
                plan.all().stream().filter(row -> !row.activity().isComponent()).toList();
        var reported = activities.stream().filter(PlansOnFront::isReported).toList();
        return new Added(
                picture(plan, page).map(drawn -> Map.of(programme.id(), drawn)).orElse(Map.of()),
                List.of(
                        number("activities", activities, programme, page),
                        number("reports", reported, programme, page)),
                activities.isEmpty() ? List.of() : gaps(activities, programme, page));
    }

    private Optional<Content> picture(ShownPlan plan, Page page) {
        return Gantt.of(plan.rows(), page.today())
                .map(gantt -> fragments.of("workplan/_strip", Map.of("page", page, "gantt", gantt)));
    }

    private static FrontNumber number(String name, List<PlanRow> rows, ProgrammeSummary programme, Page page) {
        return new FrontNumber(
                name,
                rows.size(),
                page.t("workplan.front." + name),
                page.either(programme.titleId(), programme.titleEn()),
                "",
                () -> rows.stream()
                        .limit(FrontNumber.MOST_ROWS)
                        .map(row -> row(row, programme, page))
                        .toList());
    }

    private static FrontRow row(PlanRow row, ProgrammeSummary programme, Page page) {
        return new FrontRow(row.title(), row.when(page), programme.address() + "/workplan/" + row.id(), "");
    }

    private static boolean isReported(PlanRow row) {
        return row.activity().status() != null || row.activity().progress() != null;
    }

    private static List<FrontGap> gaps(List<PlanRow> rows, ProgrammeSummary programme, Page page) {
        var missing = new LinkedHashMap<String, Long>();
        missing.put(
                "nobody", rows.stream().filter(row -> row.who(page).isEmpty()).count());
        missing.put("undated", rows.stream().filter(PlanRow::isUndated).count());
        return missing.entrySet().stream()
                .filter(gap -> gap.getValue() > 0)
                .map(gap -> new FrontGap(
                        gap.getKey().equals("nobody") ? "user" : "calendar",
                        page.t("workplan.front.gap." + gap.getKey(), gap.getValue()),
                        page.t(
                                "workplan.front.gap.words",
                                page.either(programme.titleId(), programme.titleEn()),
                                rows.size()),
                        programme.address() + "/workplan"))
                .toList();
    }
}
