package org.gotong.workplan;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.gotong.identity.PersonDirectory;
import org.gotong.identity.PersonId;
import org.gotong.identity.Viewer;
import org.gotong.platform.pages.Base;
import org.gotong.platform.pages.Faults;
import org.gotong.platform.pages.Toast;
import org.gotong.platform.pages.Words;
import org.gotong.platform.time.Today;
import org.gotong.platform.web.Access;
import org.gotong.platform.web.NotFound;
import org.gotong.programmes.ActivityPanel;
import org.gotong.programmes.ProgrammeSummary;
import org.gotong.undo.UndoId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One activity: what is planned, what was reported, and the small steps that need no form of all fields. */
@Controller
@Access(Access.Level.SIGNED_IN)
class ActivityPageController {

    private final WorkplanRules rules;
    private final Activities activities;
    private final ShownPlans plans;
    private final WritePlan writePlan;
    private final ShiftOffers offers;
    private final PersonDirectory people;
    private final Words words;
    private final List<ActivityPanel> panels;
    private final Today today;

    ActivityPageController(
            WorkplanRules rules,
            Activities activities,
            ShownPlans plans,
            WritePlan writePlan,
            ShiftOffers offers,
            PersonDirectory people,
            Words words,
            List<ActivityPanel> panels,
            Today today) {
        this.rules = rules;
        this.activities = activities;
        this.plans = plans;
        this.writePlan = writePlan;
        this.offers = offers;
        this.people = people;
        this.words = words;
        this.panels = panels;
        this.today = today;
    }

    @GetMapping("/programmes/{slug}/workplan/{id}")
    @Access(Access.Level.ANYONE)
    ModelAndView show(
            Viewer viewer,
            @PathVariable String slug,
            @PathVariable ActivityId id,
            @RequestParam(defaultValue = "") String moved) {
        var programme = rules.seen(viewer, slug);
        var page = page(viewer, programme, id, null, Faults.none());
        if (!moved.isEmpty() && rules.mayWrite(viewer, programme)) {
            offers.find(programme, id, moved).ifPresent(offer -> page.addObject("offer", offer));
        }
        return page;
    }

    @PostMapping("/programmes/{slug}/workplan/{id}/report")
    ModelAndView report(
            Viewer viewer,
            @PathVariable String slug,
            @PathVariable ActivityId id,
            @ModelAttribute("form") ReportForm form,
            @RequestParam(defaultValue = "") String base,
            Locale language,
            RedirectAttributes redirect) {
        var programme = rules.seen(viewer, slug);
        var activity = activities.get(programme.id(), id);
        rules.mustReport(viewer, programme, activity);
        if (activity.version() != form.versionNumber()) {
            return conflict(viewer, programme, activity, form, base, language);
        }
        var faults = form.check(today.date());
        if (!faults.isEmpty()) {
            return page(viewer, programme, id, form, faults);
        }
        var status = form.status(activity.status(), today.date(), viewer.person());
        var progress = form.progress(activity.progress(), today.date(), viewer.person());
        var step = writePlan.report(viewer, activity, status, progress, form.versionNumber());
        told(redirect, "workplan.toast.reported", activity, step);
        return back(programme, activity);
    }

    private ModelAndView conflict(
            Viewer viewer,
            ProgrammeSummary programme,
            Activity stored,
            ReportForm typed,
            String base,
            Locale language) {
        var fields = typed.versions(ReportForm.of(stored, today.date()), key -> words.get(language, key));
        var model = Map.of(
                "workspace", rules.workspace(viewer, programme),
                "activity", stored,
                "fields", Base.read(base).settle(fields),
                "sentTo", "/report",
                "kept", Map.of("on", typed.on()));
        return new ModelAndView("workplan/conflict", model, HttpStatus.CONFLICT);
    }

    /** The guesses of the reading are right. */
    @PostMapping("/programmes/{slug}/workplan/{id}/confirmation")
    ModelAndView confirm(
            Viewer viewer, @PathVariable String slug, @PathVariable ActivityId id, RedirectAttributes redirect) {
        var programme = rules.written(viewer, slug);
        var activity = activities.get(programme.id(), id);
        told(redirect, "workplan.toast.settled", activity, writePlan.settle(viewer, activity));
        return back(programme, activity);
    }

    @PostMapping("/programmes/{slug}/workplan/{id}/place")
    String move(
            Viewer viewer,
            @PathVariable String slug,
            @PathVariable ActivityId id,
            @RequestParam String direction,
            RedirectAttributes redirect) {
        var programme = rules.written(viewer, slug);
        var activity = activities.get(programme.id(), id);
        writePlan
                .move(viewer, activity, direction.equals("up") ? -1 : 1)
                .ifPresent(step -> told(redirect, "workplan.toast.moved", activity, step));
        return "redirect:" + programme.address() + "/workplan?view=list#a-" + id.text();
    }

    @GetMapping("/programmes/{slug}/workplan/{id}/removal")
    ModelAndView askToRemove(Viewer viewer, @PathVariable String slug, @PathVariable ActivityId id) {
        var programme = rules.written(viewer, slug);
        var plan = activities.plan(programme.id());
        var activity = plan.find(id).orElseThrow(() -> new NotFound("activity " + id.text()));
        return new ModelAndView(
                "workplan/removal",
                Map.of(
                        "workspace",
                        rules.workspace(viewer, programme),
                        "activity",
                        activity,
                        "parts",
                        plan.under(id).size()));
    }

    @PostMapping("/programmes/{slug}/workplan/{id}/removal")
    String remove(Viewer viewer, @PathVariable String slug, @PathVariable ActivityId id, RedirectAttributes redirect) {
        var programme = rules.written(viewer, slug);
        var activity = activities.get(programme.id(), id);
        told(redirect, "workplan.toast.removed", activity, writePlan.remove(viewer, activity));
        return "redirect:" + programme.address() + "/workplan";
    }

    private static void told(RedirectAttributes redirect, String key, Activity activity, UndoId step) {
        redirect.addFlashAttribute(Toast.NAME, Toast.of(key, activity.title()).withUndo(step.address()));
    }

    private static ModelAndView back(ProgrammeSummary programme, Activity activity) {
        return new ModelAndView(
                "redirect:" + programme.address() + "/workplan/" + activity.id().text());
    }

    private ModelAndView page(
            Viewer viewer,
            ProgrammeSummary programme,
            ActivityId id,
            @org.jspecify.annotations.Nullable ReportForm form,
            Faults faults) {
        var plan = activities.plan(programme.id());
        var rows = plans.rows(programme, plan);
        var row = rows.stream()
                .filter(one -> one.activity().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("activity " + id.text()));
        var mayWrite = rules.mayWrite(viewer, programme);
        var shown = new ActivityPage(
                programme,
                row,
                rows,
                mayWrite,
                rules.mayReport(viewer, programme, row.activity()),
                reporters(row.activity(), viewer),
                panels);
        var status = faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        var filled = form == null ? ReportForm.of(row.activity(), today.date()) : form;
        return new ModelAndView(
                "workplan/activity",
                Map.of(
                        "workspace",
                        rules.workspace(viewer, programme),
                        "shown",
                        shown,
                        "form",
                        filled,
                        "faults",
                        faults),
                status);
    }

    /** The public sees what was reported and when, not by whom. */
    private Map<PersonId, String> reporters(Activity activity, Viewer viewer) {
        if (!viewer.isSignedIn()) {
            return Map.of();
        }
        var status = activity.status();
        var progress = activity.progress();
        var ids = Stream.of(status == null ? null : status.by(), progress == null ? null : progress.by())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return ids.isEmpty() ? Map.of() : people.names(ids);
    }
}
