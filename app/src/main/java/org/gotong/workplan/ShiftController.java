package org.gotong.workplan;

import java.util.HashMap;
import java.util.List;
import org.gotong.identity.Viewer;
import org.gotong.platform.pages.Faults;
import org.gotong.platform.pages.Toast;
import org.gotong.platform.web.Access;
import org.gotong.programmes.ProgrammeSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** {@code /programmes/{slug}/workplan/{id}/waiting}: moves what waits for an activity that moved. */
@Controller
@Access(Access.Level.SIGNED_IN)
@RequestMapping("/programmes/{slug}/workplan/{id}/waiting")
class ShiftController {

    private final WorkplanRules rules;
    private final ShiftOffers offers;
    private final WritePlan writePlan;

    ShiftController(WorkplanRules rules, ShiftOffers offers, WritePlan writePlan) {
        this.rules = rules;
        this.offers = offers;
        this.writePlan = writePlan;
    }

    /** An offer that is out of date leads back to the activity. */
    @GetMapping
    ModelAndView ask(
            Viewer viewer,
            @PathVariable String slug,
            @PathVariable ActivityId id,
            @RequestParam(defaultValue = "") String moved) {
        var programme = rules.written(viewer, slug);
        return offers.find(programme, id, moved)
                .map(offer -> page(viewer, programme, offer, null, Faults.none()))
                .orElseGet(() -> back(programme, id));
    }

    @PostMapping
    ModelAndView shift(
            Viewer viewer,
            @PathVariable String slug,
            @PathVariable ActivityId id,
            @RequestParam(defaultValue = "") String moved,
            @RequestParam(name = "line", required = false) @Nullable List<String> chosen,
            RedirectAttributes redirect) {
        var programme = rules.written(viewer, slug);
        var offer = offers.find(programme, id, moved).orElse(null);
        var ticked = chosen == null ? List.<String>of() : chosen;
        if (offer == null || ticked.isEmpty()) {
            return back(programme, id);
        }
        var lines = offer.movable().stream()
                .filter(line -> ticked.contains(line.choice()))
                .toList();
        if (lines.size() < ticked.size()) {
            return page(viewer, programme, offer, ticked, Faults.none().add("line", "shift.changed"));
        }
        var step = writePlan.shift(viewer, offer, lines);
        redirect.addFlashAttribute(
                Toast.NAME,
                Toast.of("workplan.toast.shifted", String.valueOf(lines.size())).withUndo(step.address()));
        return back(programme, id);
    }

    private static ModelAndView back(ProgrammeSummary programme, ActivityId id) {
        return new ModelAndView("redirect:" + programme.address() + "/workplan/" + id.text());
    }

    private ModelAndView page(
            Viewer viewer, ProgrammeSummary programme, ShiftOffer offer, @Nullable List<String> ticked, Faults faults) {
        var model = new HashMap<String, @Nullable Object>();
        model.put("workspace", rules.workspace(viewer, programme));
        model.put("offer", offer);
        model.put("ticked", ticked);
        model.put("faults", faults);
        return new ModelAndView("workplan/shift", model, faults.isEmpty() ? HttpStatus.OK : HttpStatus.CONFLICT);
    }
}
