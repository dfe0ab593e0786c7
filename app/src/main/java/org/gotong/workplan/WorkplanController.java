package org.gotong.workplan;

import java.util.Locale;
import org.gotong.identity.Viewer;
import org.gotong.platform.history.History;
import org.gotong.platform.pages.Freshness;
import org.gotong.platform.pages.Words;
import org.gotong.platform.tables.SheetView;
import org.gotong.platform.time.Today;
import org.gotong.platform.web.Access;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The plan of a programme, as a page and as files of the same lines. */
@Controller
@Access(Access.Level.ANYONE)
class WorkplanController {

    private final WorkplanRules rules;
    private final ShownPlans plans;
    private final WorkplanSheet sheets;
    private final PlanCalendars calendars;
    private final Words words;
    private final History history;
    private final Freshness freshness;
    private final Today today;

    WorkplanController(
            WorkplanRules rules,
            ShownPlans plans,
            WorkplanSheet sheets,
            PlanCalendars calendars,
            Words words,
            History history,
            Freshness freshness,
            Today today) {
        this.rules = rules;
        this.plans = plans;
        this.sheets = sheets;
        this.calendars = calendars;
        this.words = words;
        this.history = history;
        this.freshness = freshness;
        this.today = today;
    }

    @GetMapping("/programmes/{slug}/workplan")
    @Nullable
    String show(
            Viewer viewer,
            @PathVariable String slug,
            @ModelAttribute("filter") PlanFilter filter,
            @RequestParam(defaultValue = "") String view,
            ServletWebRequest request,
            Locale language,
            Model model) {
        var programme = rules.seen(viewer, slug);
        if (freshness.isUnchanged(request, history.revision(programme.id().value()))) {
            return null;
        }
        var plan = plans.of(programme, filter, language);
        model.addAttribute("workspace", rules.workspace(viewer, programme));
        model.addAttribute("plan", plan);
        model.addAttribute("gantt", Gantt.of(plan.rows(), today.date()).orElse(null));
        model.addAttribute("mayWrite", rules.mayWrite(viewer, programme));
        model.addAttribute("asList", view.equals("list"));
        model.addAttribute("faults", filter.check(language));
        return "workplan/plan";
    }

    @GetMapping("/programmes/{slug}/workplan.{ending:csv|xlsx}")
    View table(
            Viewer viewer,
            @PathVariable String slug,
            @PathVariable String ending,
            @ModelAttribute("filter") PlanFilter filter,
            Locale language) {
        return SheetView.of(sheets.of(plans.of(rules.seen(viewer, slug), filter, language), language), ending);
    }

    /** Whoever follows the address without signing in, as calendars do, gets what is public. */
    @GetMapping("/programmes/{slug}/workplan.ics")
    @Nullable
    ResponseEntity<String> calendar(
            Viewer viewer,
            @PathVariable String slug,
            @ModelAttribute("filter") PlanFilter filter,
            ServletWebRequest request,
            Locale language) {
        var programme = rules.seen(viewer, slug);
        if (freshness.isUnchanged(request, history.revision(programme.id().value()))) {
            return null;
        }
        var site = ServletUriComponentsBuilder.fromContextPath(request.getRequest())
                .build()
                .toUriString();
        return calendars
                .of(plans.of(programme, filter, language), site, words.in(language))
                .answer();
    }
}
