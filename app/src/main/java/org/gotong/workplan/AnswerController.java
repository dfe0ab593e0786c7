package org.gotong.workplan;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gotong.identity.Viewer;
import org.gotong.platform.pages.FieldVersions;
import org.gotong.platform.pages.Toast;
import org.gotong.platform.pages.Words;
import org.gotong.platform.web.Access;
import org.gotong.platform.web.LostRace;
import org.gotong.programmes.ProgrammeSummary;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The answer of one tap to "how does it go?". */
@Controller
@Access(Access.Level.SIGNED_IN)
class AnswerController {

    private final WorkplanRules rules;
    private final Activities activities;
    private final GiveAnswer giveAnswer;
    private final Words words;

    AnswerController(WorkplanRules rules, Activities activities, GiveAnswer giveAnswer, Words words) {
        this.rules = rules;
        this.activities = activities;
        this.giveAnswer = giveAnswer;
        this.words = words;
    }

    @PostMapping("/programmes/{slug}/workplan/{id}/answer")
    ModelAndView answer(
            Viewer viewer,
            @PathVariable String slug,
            @PathVariable ActivityId id,
            @ModelAttribute("form") AnswerForm form,
            Locale language,
            RedirectAttributes after) {
        var programme = rules.seen(viewer, slug);
        var activity = activities.get(programme.id(), id);
        rules.mustReport(viewer, programme, activity);
        if (!form.saysSomething()) {
            return new ModelAndView("redirect:/my-work");
        }
        if (!form.answers(activity)) {
            return conflict(viewer, programme, activity, form, language);
        }
        try {
            var step = giveAnswer.give(viewer, activity, form.state());
            after.addFlashAttribute(
                    Toast.NAME,
                    Toast.of("workplan.toast.reported", activity.title()).withUndo(step.address()));
            return new ModelAndView("redirect:/my-work");
        } catch (LostRace race) {
            return conflict(viewer, programme, activities.get(programme.id(), id), form, language);
        }
    }

    /** Somebody else said something different meanwhile: both stand side by side. */
    private ModelAndView conflict(
            Viewer viewer, ProgrammeSummary programme, Activity stored, AnswerForm form, Locale language) {
        var now = AnswerForm.code(stored);
        var versions = new FieldVersions(
                "state",
                words.get(language, "workplan.head.state"),
                form.state(),
                now,
                state(form.state(), language),
                state(now, language));
        return new ModelAndView(
                "workplan/answerConflict",
                Map.of(
                        "workspace",
                        rules.workspace(viewer, programme),
                        "activity",
                        stored,
                        "was",
                        now,
                        "fields",
                        List.of(versions)),
                HttpStatus.CONFLICT);
    }

    private String state(String code, Locale language) {
        return Optional.of(code)
                .filter(known -> !known.isEmpty())
                .map(known -> words.get(language, "workplan.state." + known))
                .orElse("");
    }
}
