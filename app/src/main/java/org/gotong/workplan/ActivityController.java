package org.gotong.workplan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gotong.identity.Viewer;
import org.gotong.platform.pages.Base;
import org.gotong.platform.pages.Faults;
import org.gotong.platform.pages.FieldVersions;
import org.gotong.platform.pages.Toast;
import org.gotong.platform.pages.Words;
import org.gotong.platform.web.Access;
import org.gotong.platform.web.LostRace;
import org.gotong.programmes.ProgrammeSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writes a plan line by line. */
@Controller
@Access(Access.Level.SIGNED_IN)
class ActivityController {

    private final WorkplanRules rules;
    private final Activities activities;
    private final ShownPlans plans;
    private final ResponsibleNames names;
    private final WritePlan writePlan;
    private final ShiftOffers offers;
    private final Words words;

    ActivityController(
            WorkplanRules rules,
            Activities activities,
            ShownPlans plans,
            ResponsibleNames names,
            WritePlan writePlan,
            ShiftOffers offers,
            Words words) {
        this.rules = rules;
        this.activities = activities;
        this.plans = plans;
        this.names = names;
        this.writePlan = writePlan;
        this.offers = offers;
        this.words = words;
    }

    @GetMapping("/programmes/{slug}/workplan/new")
    ModelAndView begin(
            Viewer viewer,
            @PathVariable String slug,
            @RequestParam(defaultValue = "ACTIVITY") String kind,
            @RequestParam(defaultValue = "") String parent) {
        var programme = rules.written(viewer, slug);
        return form(viewer, programme, null, ActivityForm.empty(kind, parent), "", Faults.none());
    }

    @PostMapping("/programmes/{slug}/workplan/new")
    ModelAndView add(
            Viewer viewer,
            @PathVariable String slug,
            @ModelAttribute("form") ActivityForm form,
            Locale language,
            RedirectAttributes redirect) {
        var programme = rules.written(viewer, slug);
        var plan = activities.plan(programme.id());
        var faults = form.check(language).addAll(plan.check(null, form.ofKind(), form.under(), form.waitsFor()));
        var responsible = names.find(form.names(), language, "responsible", faults);
        if (!faults.isEmpty()) {
            return form(viewer, programme, null, form, "", faults);
        }
        var added = writePlan.add(viewer, programme, form.ofKind(), form.under(), form.facts(responsible, language));
        redirect.addFlashAttribute(Toast.NAME, Toast.of("workplan.toast.added", added.title()));
        return back(programme, added);
    }

    @GetMapping("/programmes/{slug}/workplan/{id}/edit")
    ModelAndView edit(Viewer viewer, @PathVariable String slug, @PathVariable ActivityId id, Locale language) {
        var programme = rules.written(viewer, slug);
        var activity = activities.get(programme.id(), id);
        var stored = stored(activity, language);
        var base = Base.of(versions(stored, stored, activities.plan(programme.id()), language));
        return form(viewer, programme, activity, stored, base.text(), Faults.none());
    }

    @PostMapping("/programmes/{slug}/workplan/{id}/edit")
    ModelAndView change(
            Viewer viewer,
            @PathVariable String slug,
            @PathVariable ActivityId id,
            @ModelAttribute("form") ActivityForm form,
            @RequestParam(defaultValue = "") String base,
            Locale language,
            RedirectAttributes redirect) {
        var programme = rules.written(viewer, slug);
        var activity = activities.get(programme.id(), id);
        var plan = activities.plan(programme.id());
        var faults = form.check(language).addAll(plan.check(id, activity.kind(), form.under(), form.waitsFor()));
        var responsible = names.find(form.names(), language, "responsible", faults);
        if (!faults.isEmpty()) {
            return form(viewer, programme, activity, form, base, faults);
        }
        try {
            var facts = form.facts(responsible, language);
            var step = writePlan.change(viewer, activity, form.under(), facts, form.versionNumber());
            redirect.addFlashAttribute(
                    Toast.NAME, Toast.of("workplan.toast.changed", form.title()).withUndo(step.address()));
            if (offers.find(programme, id, step.text()).isPresent()) {
                redirect.addAttribute("moved", step.text());
            }
        } catch (LostRace race) {
            var stored = activities.get(programme.id(), id);
            var fields = versions(form, stored(stored, language), plan, language);
            return conflict(viewer, programme, stored, Base.read(base).settle(fields));
        }
        return back(programme, activity);
    }

    private static ModelAndView back(ProgrammeSummary programme, Activity activity) {
        return new ModelAndView(
                "redirect:" + programme.address() + "/workplan/" + activity.id().text());
    }

    private ActivityForm stored(Activity activity, Locale language) {
        return ActivityForm.of(activity, ShownPlans.who(activity, plans.namesIn(List.of(activity))), language);
    }

    private ModelAndView form(
            Viewer viewer,
            ProgrammeSummary programme,
            @Nullable Activity activity,
            ActivityForm form,
            String base,
            Faults faults) {
        var plan = activities.plan(programme.id());
        var itself = activity == null ? null : activity.id();
        var model = new LinkedHashMap<String, @Nullable Object>();
        model.put("workspace", rules.workspace(viewer, programme));
        model.put("activity", activity);
        model.put("form", form);
        model.put("base", base);
        model.put("faults", faults);
        model.put("parents", titles(plan.parentsFor(form.ofKind(), itself)));
        model.put(
                "others",
                titles(plan.lines().stream()
                        .filter(line -> !line.isComponent() && !line.id().equals(itself))
                        .toList()));
        return new ModelAndView(
                "workplan/activityForm", model, faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static Map<String, String> titles(List<Activity> lines) {
        var titles = new LinkedHashMap<String, String>();
        lines.forEach(line -> titles.put(line.id().text(), line.title()));
        return titles;
    }

    private List<FieldVersions> versions(ActivityForm typed, ActivityForm stored, Plan plan, Locale language) {
        return new ActivityConflict(typed, stored, titles(plan.lines())).fields(key -> words.get(language, key));
    }

    private ModelAndView conflict(
            Viewer viewer, ProgrammeSummary programme, Activity stored, List<FieldVersions> fields) {
        var model = new LinkedHashMap<String, @Nullable Object>();
        model.put("workspace", rules.workspace(viewer, programme));
        model.put("activity", stored);
        model.put("fields", fields);
        model.put("kept", Map.of("kind", stored.kind().name()));
        return new ModelAndView("workplan/conflict", model, HttpStatus.CONFLICT);
    }
}
