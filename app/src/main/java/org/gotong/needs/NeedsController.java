package org.gotong.needs;

import java.util.Locale;
import org.gotong.identity.Viewer;
import org.gotong.platform.ids.NewId;
import org.gotong.platform.pages.Faults;
import org.gotong.platform.pages.Toast;
import org.gotong.platform.web.Access;
import org.gotong.platform.web.NotFound;
import org.gotong.programmes.ProgrammeDirectory;
import org.gotong.programmes.ProgrammeSummary;
import org.gotong.reference.Place;
import org.gotong.reference.PlaceDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** {@code /programmes/{slug}/needs}: what is needed, and what partners do about it. */
@Controller
@Access(Access.Level.SIGNED_IN)
class NeedsController {

    private final ProgrammeDirectory programmes;
    private final Needs needs;
    private final NeedsBoard board;
    private final SaveAnswers saveAnswers;
    private final PlaceDirectory places;

    NeedsController(
            ProgrammeDirectory programmes,
            Needs needs,
            NeedsBoard board,
            SaveAnswers saveAnswers,
            PlaceDirectory places) {
        this.programmes = programmes;
        this.needs = needs;
        this.board = board;
        this.saveAnswers = saveAnswers;
        this.places = places;
    }

    @GetMapping("/programmes/{slug}/needs")
    @Access(Access.Level.ANYONE)
    ModelAndView needs(@PathVariable String slug, Viewer viewer) {
        var programme = programmes.get(viewer, slug);
        return new ModelAndView("needs/needs")
                .addObject("workspace", programmes.workspace(viewer, programme))
                .addObject("board", board.of(programme));
    }

    @GetMapping("/programmes/{slug}/needs/new")
    ModelAndView begin(@PathVariable String slug, Viewer viewer) {
        var programme = programmes.getToEdit(viewer, slug);
        return page(viewer, programme, "", NeedForm.EMPTY, Faults.none());
    }

    @GetMapping("/programmes/{slug}/needs/{id}")
    ModelAndView edit(@PathVariable String slug, @PathVariable NeedId id, Viewer viewer) {
        var programme = programmes.getToEdit(viewer, slug);
        return page(viewer, programme, "/" + id.text(), NeedForm.of(get(programme, id)), Faults.none());
    }

    @PostMapping("/programmes/{slug}/needs")
    ModelAndView add(
            @PathVariable String slug,
            @ModelAttribute NeedForm form,
            Viewer viewer,
            Locale language,
            RedirectAttributes after) {
        var programme = programmes.getToEdit(viewer, slug);
        return save(viewer, programme, null, form, language, after);
    }

    @PostMapping("/programmes/{slug}/needs/{id}")
    ModelAndView change(
            @PathVariable String slug,
            @PathVariable NeedId id,
            @ModelAttribute NeedForm form,
            Viewer viewer,
            Locale language,
            RedirectAttributes after) {
        var programme = programmes.getToEdit(viewer, slug);
        return save(viewer, programme, get(programme, id), form, language, after);
    }

    @PostMapping("/programmes/{slug}/needs/{id}/removal")
    String remove(@PathVariable String slug, @PathVariable NeedId id, Viewer viewer, RedirectAttributes after) {
        var programme = programmes.getToEdit(viewer, slug);
        var step = saveAnswers.remove(viewer, programme, get(programme, id));
        after.addFlashAttribute(Toast.NAME, Toast.of("needs.removed").withUndo(step.address()));
        return "redirect:" + programme.address() + "/needs";
    }

    private ModelAndView save(
            Viewer viewer,
            ProgrammeSummary programme,
            @Nullable Need before,
            NeedForm form,
            Locale language,
            RedirectAttributes after) {
        var address = before == null ? "" : "/" + before.id().text();
        var faults = form.check(language);
        var place = place(form, faults);
        if (before != null && !form.version().equals(String.valueOf(before.version()))) {
            return Conflicts.page(
                    programmes.workspace(viewer, programme),
                    "/needs" + address,
                    form.fields(),
                    NeedForm.of(before).fields(),
                    before.version());
        }
        if (!faults.isEmpty()) {
            var page = page(viewer, programme, address, form, faults);
            page.setStatus(org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        var id = before == null ? new NeedId(NewId.next()) : before.id();
        saveAnswers.save(viewer, programme, before, form.need(id, place, needs.of(programme.id()), language));
        after.addFlashAttribute(Toast.NAME, Toast.of("needs.saved"));
        return new ModelAndView("redirect:" + programme.address() + "/needs");
    }

    private @Nullable Place place(NeedForm form, Faults faults) {
        return Places.one(places, form.place(), faults);
    }

    private Need get(ProgrammeSummary programme, NeedId id) {
        return needs.of(programme.id()).findNeed(id).orElseThrow(() -> new NotFound("need " + id));
    }

    private ModelAndView page(Viewer viewer, ProgrammeSummary programme, String address, NeedForm form, Faults faults) {
        return new ModelAndView("needs/need")
                .addObject("workspace", programmes.workspace(viewer, programme))
                .addObject("address", address)
                .addObject("groups", needs.of(programme.id()).groups())
                .addObject("form", form)
                .addObject("faults", faults);
    }
}
