package org.gotong.workplan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.gotong.organisations.OrganisationDirectory;
import org.gotong.organisations.OrganisationId;
import org.gotong.organisations.OrganisationSummary;
import org.gotong.platform.time.Today;
import org.gotong.programmes.ProgrammeSummary;
import org.springframework.stereotype.Component;

/** Puts together what a plan shows today: its lines, how they stand, and who is in charge; in two queries. */
@Component
class ShownPlans {

    private final Activities activities;
    private final OrganisationDirectory organisations;
    private final Today today;

    ShownPlans(Activities activities, OrganisationDirectory organisations, Today today) {
        this.activities = activities;
        this.organisations = organisations;
        this.today = today;
    }

    ShownPlan of(ProgrammeSummary programme, PlanFilter filter, Locale language) {
        var all = rows(programme, activities.plan(programme.id()));
        return new ShownPlan(programme, all, filter.apply(all, language), filter);
    }

    List<PlanRow> rows(ProgrammeSummary programme, Plan plan) {
        var lines = plan.lines();
        var names = namesIn(lines);
        var date = today.date();
        return lines.stream()
                .map(line -> row(line, plan, programme, names, date))
                .toList();
    }

    /** Lines of several plans, each by itself: without the components that they stand in. */
    List<PlanRow> apart(OwnActivities.Found found, LocalDate date) {
        var names = namesIn(found.activities());
        return found.activities().stream()
                .map(line -> new PlanRow(
                        line, 0, "", "", Outlook.of(line, found.programme(line.programme()), date), who(line, names)))
                .toList();
    }

    private static PlanRow row(
            Activity line,
            Plan plan,
            ProgrammeSummary programme,
            Map<OrganisationId, OrganisationSummary> names,
            LocalDate date) {
        var component = plan.componentOf(line);
        return new PlanRow(
                line,
                plan.depth(line),
                component.map(found -> found.id().text()).orElse(""),
                component.map(Activity::title).orElse(""),
                Outlook.of(line, programme, date),
                who(line, names));
    }

    static List<Who> who(Activity line, Map<OrganisationId, OrganisationSummary> names) {
        return line.facts().responsible().stream()
                .map(one -> new Who(one.name(), one.organisation() == null ? null : names.get(one.organisation())))
                .toList();
    }

    Map<OrganisationId, OrganisationSummary> namesIn(Collection<Activity> lines) {
        return organisations.summaries(lines.stream()
                .flatMap(line -> line.facts().responsible().stream())
                .map(Responsible::organisation)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    }
}
