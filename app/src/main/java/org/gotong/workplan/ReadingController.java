package org.gotong.workplan;

import java.util.HashMap;
import org.gotong.identity.PersonId;
import org.gotong.identity.Viewer;
import org.gotong.platform.pages.Faults;
import org.gotong.platform.pages.Toast;
import org.gotong.platform.time.Today;
import org.gotong.platform.web.Access;
import org.gotong.platform.web.NotFound;
import org.gotong.programmes.ProgrammeSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes in the text of a plan, and changes it while it is being reviewed. */
@Controller
@Access(Access.Level.SIGNED_IN)
class ReadingController {

    private final WorkplanRules rules;
    private final ReadingDrafts drafts;
    private final DiscardReading discardReading;
    private final Today today;

    ReadingController(WorkplanRules rules, ReadingDrafts drafts, DiscardReading discardReading, Today today) {
        this.rules = rules;
        this.drafts = drafts;
        this.discardReading = discardReading;
        this.today = today;
    }

    @GetMapping("/programmes/{slug}/workplan/readings/new")
    ModelAndView begin(Viewer viewer, @PathVariable String slug) {
        var programme = rules.written(viewer, slug);
        var open = drafts.open(programme.id(), person(viewer)).orElse(null);
        return page(viewer, programme, new ReadingForm(null, null, null, null), Faults.none(), null, open);
    }

    @PostMapping("/programmes/{slug}/workplan/readings/new")
    ModelAndView read(Viewer viewer, @PathVariable String slug, @ModelAttribute("form") ReadingForm sent) {
        var programme = rules.written(viewer, slug);
        var faults = Faults.none();
        var form = sent.withFile(faults);
        var content = form.content(faults);
        if (faults.isEmpty()) {
            faults.addAll(PlanText.checkForReview(form.text()));
        }
        if (!faults.isEmpty()) {
            return page(viewer, programme, form, faults, null, null);
        }
        var draft = ReadingDraft.begin(programme.id(), person(viewer), content, today.now());
        drafts.insert(draft);
        return review(programme, draft);
    }

    @GetMapping("/programmes/{slug}/workplan/readings/{id}/text")
    ModelAndView edit(Viewer viewer, @PathVariable String slug, @PathVariable ReadingId id) {
        var programme = rules.written(viewer, slug);
        var draft = drafts.get(programme.id(), person(viewer), id);
        return page(viewer, programme, ReadingForm.of(draft.content()), Faults.none(), draft, null);
    }

    @PostMapping("/programmes/{slug}/workplan/readings/{id}/text")
    ModelAndView change(
            Viewer viewer,
            @PathVariable String slug,
            @PathVariable ReadingId id,
            @ModelAttribute("form") ReadingForm sent) {
        var programme = rules.written(viewer, slug);
        var draft = drafts.get(programme.id(), person(viewer), id);
        var faults = Faults.none();
        var form = sent.withFile(faults);
        var content = form.content(faults);
        if (faults.isEmpty()) {
            faults.addAll(PlanText.checkForReview(form.text()));
        }
        if (!faults.isEmpty()) {
            return page(viewer, programme, form, faults, draft, null);
        }
        drafts.update(draft.with(draft.content().with(content.text(), content.language(), content.year())));
        return review(programme, draft);
    }

    @PostMapping("/programmes/{slug}/workplan/readings/{id}/discarding")
    String discard(Viewer viewer, @PathVariable String slug, @PathVariable ReadingId id, RedirectAttributes redirect) {
        var programme = rules.written(viewer, slug);
        var step = discardReading.discard(viewer, drafts.get(programme.id(), person(viewer), id));
        redirect.addFlashAttribute(
                Toast.NAME, Toast.of("workplan.toast.discarded").withUndo(step.address()));
        return "redirect:" + programme.address() + "/workplan";
    }

    static PersonId person(Viewer viewer) {
        if (viewer.person() == null) {
            throw new NotFound("readings of a guest");
        }
        return viewer.person();
    }

    private static ModelAndView review(ProgrammeSummary programme, ReadingDraft draft) {
        return new ModelAndView("redirect:" + programme.address() + "/workplan/readings/"
                + draft.id().text());
    }

    private ModelAndView page(
            Viewer viewer,
            ProgrammeSummary programme,
            ReadingForm form,
            Faults faults,
            @Nullable ReadingDraft draft,
            @Nullable ReadingDraft open) {
        var model = new HashMap<String, @Nullable Object>();
        model.put("workspace", rules.workspace(viewer, programme));
        model.put("form", form);
        model.put("faults", faults);
        model.put("draft", draft);
        model.put("open", open);
        return new ModelAndView(
                "workplan/paste", model, faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
