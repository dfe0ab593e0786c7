package org.gotong.workplan;

import java.util.HashMap;
import java.util.Locale;
import org.gotong.identity.Viewer;
import org.gotong.platform.pages.Faults;
import org.gotong.platform.pages.Toast;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The screen of the main job: what was read, beside what it was read from. Every decision is one small form and kept at
 * once, so that a reload loses nothing.
 */
@Controller
@Access(Access.Level.SIGNED_IN)
@RequestMapping("/programmes/{slug}/workplan/readings/{id}")
class ReviewController {

    private final WorkplanRules rules;
    private final ReadingDrafts drafts;
    private final ReadPlan readPlan;
    private final SaveReading saveReading;

    ReviewController(WorkplanRules rules, ReadingDrafts drafts, ReadPlan readPlan, SaveReading saveReading) {
        this.rules = rules;
        this.drafts = drafts;
        this.readPlan = readPlan;
        this.saveReading = saveReading;
    }

    @GetMapping
    ModelAndView show(
            Viewer viewer,
            @PathVariable String slug,
            @PathVariable ReadingId id,
            @RequestParam(defaultValue = "") String edit,
            @RequestParam(defaultValue = "") String show,
            Locale language) {
        var programme = rules.written(viewer, slug);
        var draft = drafts.get(programme.id(), ReadingController.person(viewer), id);
        if (draft.savedAt() != null) {
            return new ModelAndView("redirect:" + programme.address() + "/workplan");
        }
        return page(viewer, programme, readPlan.review(draft, language), show, edit, null, Faults.none());
    }

    @PostMapping("/answers")
    String answer(
            Viewer viewer,
            @PathVariable String slug,
            @PathVariable ReadingId id,
            @RequestParam String pair,
            @RequestParam String doubt,
            @RequestParam(required = false) @Nullable Integer answer,
            Locale language) {
        var programme = rules.written(viewer, slug);
        var draft = drafts.get(programme.id(), ReadingController.person(viewer), id);
        var asked = pair(readPlan.review(draft, language), pair);
        var question = asked.doubts().stream()
                .filter(one -> one.key().equals(doubt))
                .findFirst()
                .orElseThrow(() -> new NotFound("doubt " + doubt));
        if (answer != null && answer == question.asks()) {
            return address(programme, id) + "?edit=" + pair + "&field=" + question.field() + "#" + question.field()
                    + "-" + pair;
        }
        drafts.update(draft.with(draft.content().decide(pair, before -> decide(before, asked, question, answer))));
        return address(programme, id) + "#pair-" + pair;
    }

    private static Decision decide(Decision before, ReviewPair pair, ReviewDoubt doubt, @Nullable Integer answer) {
        for (var name : pair.names()) {
            if (ReviewNames.key(name.written()).equals(doubt.key())) {
                return before.mean(name.written(), organisation(name, answer));
            }
        }
        return before.answer(doubt.key(), answer);
    }

    private static @Nullable String organisation(ReviewName name, @Nullable Integer answer) {
        var offered = ReviewNames.offered(name);
        if (answer == null || answer < 0 || answer > offered.size()) {
            return null;
        }
        return answer == 0 ? "" : offered.get(answer - 1).id().text();
    }

    @PostMapping("/agreements")
    String agree(
            Viewer viewer,
            @PathVariable String slug,
            @PathVariable ReadingId id,
            @RequestParam String guess,
            @RequestParam(defaultValue = "true") boolean right) {
        var programme = rules.written(viewer, slug);
        var draft = drafts.get(programme.id(), ReadingController.person(viewer), id);
        drafts.update(draft.with(draft.content().agree(guess, right)));
        return address(programme, id);
    }

    /** Ignores a pair, or makes an activity of it. */
    @PostMapping("/places")
    String place(
            Viewer viewer,
            @PathVariable String slug,
            @PathVariable ReadingId id,
            @RequestParam String pair,
            @RequestParam String place) {
        var programme = rules.written(viewer, slug);
        var draft = drafts.get(programme.id(), ReadingController.person(viewer), id);
        var known = place.equals(Decision.IGNORED) ? Decision.IGNORED : Decision.ACTIVITY;
        drafts.update(draft.with(draft.content().decide(pair, before -> before.put(known))));
        return address(programme, id) + "#pair-" + pair;
    }

    @PostMapping("/pairs")
    ModelAndView correct(
            Viewer viewer,
            @PathVariable String slug,
            @PathVariable ReadingId id,
            @RequestParam String pair,
            @ModelAttribute("form") PairForm form,
            Locale language) {
        var programme = rules.written(viewer, slug);
        var draft = drafts.get(programme.id(), ReadingController.person(viewer), id);
        var review = readPlan.review(draft, language);
        var before = pair(review, pair);
        var faults = form.check(language);
        if (!faults.isEmpty()) {
            return page(viewer, programme, review, "", pair, form, faults);
        }
        var changes = form.changes(before.fields(), language);
        drafts.update(draft.with(draft.content().decide(pair, decision -> decision.edit(changes))));
        return new ModelAndView(address(programme, id) + "#pair-" + pair);
    }

    @PostMapping("/saving")
    ModelAndView save(
            Viewer viewer,
            @PathVariable String slug,
            @PathVariable ReadingId id,
            Locale language,
            RedirectAttributes redirect) {
        var programme = rules.written(viewer, slug);
        var draft = drafts.get(programme.id(), ReadingController.person(viewer), id);
        var review = readPlan.review(draft, language);
        if (draft.savedAt() == null && !review.maySave()) {
            var fault = review.isWhole() ? "reading.nothing" : "reading.word.lost";
            return page(viewer, programme, review, "", "", null, Faults.none().add("review", fault));
        }
        saveReading
                .save(viewer, programme, review)
                .ifPresent(saved -> redirect.addFlashAttribute(
                        Toast.NAME,
                        Toast.of("workplan.toast.read", String.valueOf(saved.activities()))
                                .withUndo(saved.step().address())));
        return new ModelAndView("redirect:" + programme.address() + "/workplan");
    }

    private static String address(ProgrammeSummary programme, ReadingId id) {
        return "redirect:" + programme.address() + "/workplan/readings/" + id.text();
    }

    private static ReviewPair pair(Review review, String key) {
        return review.pairs().stream()
                .filter(pair -> pair.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFound("pair " + key));
    }

    private ModelAndView page(
            Viewer viewer,
            ProgrammeSummary programme,
            Review review,
            String show,
            String edit,
            @Nullable PairForm form,
            Faults faults) {
        var model = new HashMap<String, @Nullable Object>();
        model.put("workspace", rules.workspace(viewer, programme));
        model.put("review", review);
        model.put("onlyOpen", show.equals("open"));
        model.put("edit", edit);
        model.put("typed", form);
        model.put("faults", faults);
        return new ModelAndView(
                "workplan/review", model, faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
