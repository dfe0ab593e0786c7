package org.gotong.workplan;

import java.util.HashMap;
import java.util.Optional;
import org.gotong.identity.Viewer;
import org.gotong.platform.pages.Fragments;
import org.gotong.platform.pages.Page;
import org.gotong.programmes.Panel;
import org.gotong.programmes.PrintedChapter;
import org.gotong.programmes.ProgrammeSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The plan in a programme's PDF: every line with its time, its people in charge and its bar. */
@Component
class WorkplanChapter implements PrintedChapter {

    private final ShownPlans plans;
    private final Fragments fragments;

    WorkplanChapter(ShownPlans plans, Fragments fragments) {
        this.plans = plans;
        this.fragments = fragments;
    }

    @Override
    public int order() {
        return 400;
    }

    @Override
    public Optional<Panel> chapter(Viewer viewer, ProgrammeSummary programme, Page page) {
        var plan = plans.of(programme, PlanFilter.ALL, page.locale());
        if (plan.isEmpty()) {
            return Optional.empty();
        }
        var model = new HashMap<String, @Nullable Object>();
        model.put("page", page);
        model.put("plan", plan);
        model.put("gantt", Gantt.of(plan.rows(), page.today()).orElse(null));
        return Optional.of(new Panel("workplan", "workplan.title", fragments.of("workplan/_printed", model)));
    }
}
