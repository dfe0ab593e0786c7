package org.gotong.workplan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gotong.organisations.OrganisationSummary;
import org.gotong.platform.pages.Page;
import org.gotong.programmes.ProgrammeSummary;

/**
 * A plan as a page shows it today.
 *
 * @param all every line
 * @param rows the lines that the filter asks for
 */
record ShownPlan(ProgrammeSummary programme, List<PlanRow> all, List<PlanRow> rows, PlanFilter filter) {

    boolean isEmpty() {
        return all.isEmpty();
    }

    long activities() {
        return rows.stream().filter(row -> !row.activity().isComponent()).count();
    }

    /** What stands apart from the time line. */
    List<PlanRow> undated() {
        return rows.stream()
                .filter(row -> row.isUndated() && !row.activity().isComponent())
                .toList();
    }

    /** The organisations of the registry that are in charge of anything, each once. */
    List<OrganisationSummary> organisations() {
        return all.stream()
                .flatMap(row -> row.responsible().stream())
                .flatMap(who -> Stream.ofNullable(who.organisation()))
                .distinct()
                .toList();
    }

    Map<String, String> components() {
        var components = new LinkedHashMap<String, String>();
        all.stream()
                .map(PlanRow::activity)
                .filter(Activity::isComponent)
                .forEach(component -> components.put(component.id().text(), component.title()));
        return components;
    }

    /** Who is in charge of anything, by what the filter takes. */
    Map<String, String> responsible(Page page) {
        var names = new LinkedHashMap<String, String>();
        all.stream()
                .flatMap(row -> row.responsible().stream())
                .forEach(who -> names.putIfAbsent(
                        who.organisation() == null
                                ? who.written()
                                : who.organisation().slug(),
                        who.name(page.locale())));
        return names;
    }

    /** The states that occur, so that no filter leads to nothing. */
    Map<String, String> states(Page page) {
        var states = new LinkedHashMap<String, String>();
        for (var sign : Outlook.Sign.values()) {
            if (all.stream()
                    .anyMatch(row ->
                            !row.activity().isComponent() && row.outlook().sign() == sign)) {
                states.put(sign.code(), page.t("workplan.state." + sign.code()));
            }
        }
        return states;
    }

    /** The filters that are set, in words. */
    Map<String, String> chosen(Page page) {
        var chosen = filter.set();
        chosen.replaceAll((name, value) -> switch (name) {
            case "state" -> states(page).getOrDefault(value, value);
            case "component" -> components().getOrDefault(value, value);
            case "responsible" -> responsible(page).getOrDefault(value, value);
            default -> value;
        });
        return chosen;
    }
}
