package org.gotong.workplan;

import java.util.Locale;
import org.gotong.platform.pages.Fault;
import org.gotong.platform.web.Access;
import org.gotong.reading.Period;
import org.gotong.reading.Recurrence;
import org.gotong.reading.UnreadablePeriod;
import org.gotong.reading.UnreadableRecurrence;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Says how a time is understood while somebody types it. */
@Controller
@Access(Access.Level.SIGNED_IN)
class UnderstoodTimeController {

    private static final int LONGEST = 300;

    @GetMapping("/workplan/understood-time")
    String time(@RequestParam(defaultValue = "") String period, Locale language, Model model) {
        model.addAttribute("text", "");
        model.addAttribute("fault", null);
        try {
            if (!period.isBlank() && period.length() <= LONGEST) {
                var time = Period.read(period, language, null);
                model.addAttribute("text", time.describe(language));
                model.addAttribute("length", time.describeLength(language));
            }
        } catch (UnreadablePeriod unreadable) {
            model.addAttribute("fault", new Fault("period", unreadable.code(), java.util.List.of()));
        }
        return "workplan/_understood";
    }

    @GetMapping("/workplan/understood-recurrence")
    String recurrence(@RequestParam(defaultValue = "") String recurrence, Locale language, Model model) {
        model.addAttribute("text", "");
        model.addAttribute("fault", null);
        try {
            if (!recurrence.isBlank() && recurrence.length() <= LONGEST) {
                model.addAttribute("text", Recurrence.read(recurrence, language).describe(language));
            }
        } catch (UnreadableRecurrence unreadable) {
            model.addAttribute("fault", new Fault("recurrence", unreadable.code(), java.util.List.of()));
        }
        return "workplan/_understood";
    }
}
