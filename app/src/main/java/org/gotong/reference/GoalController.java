package org.gotong.reference;

import static java.util.stream.Collectors.groupingBy;

import org.gotong.platform.web.Access;
import org.gotong.platform.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The seventeen goals, and each with its targets and indicators. */
@Controller
@Access(Access.Level.ANYONE)
class GoalController {

    private final SdgDirectory sdgs;

    GoalController(SdgDirectory sdgs) {
        this.sdgs = sdgs;
    }

    @GetMapping("/goals")
    String goals(Model model) {
        model.addAttribute("sdgs", sdgs);
        return "reference/goals";
    }

    @GetMapping("/goals/{number:\\d{1,2}}")
    String goal(@PathVariable int number, Model model) {
        model.addAttribute("goal", sdgs.findGoal(number).orElseThrow(() -> new NotFound("goal " + number)));
        model.addAttribute("goals", sdgs.goals());
        model.addAttribute("targets", sdgs.targets(number));
        model.addAttribute(
                "indicators",
                sdgs.indicators().stream()
                        .filter(indicator -> indicator.code().goal() == number)
                        .collect(groupingBy(Indicator::target)));
        return "reference/goal";
    }
}
