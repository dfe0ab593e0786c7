package org.gotong.needs;

import java.util.Locale;
import org.gotong.identity.Viewer;
import org.gotong.platform.ids.NewId;
import org.gotong.platform.pages.Faults;
import org.gotong.platform.web.Access;
import org.gotong.platform.web.LostRace;
import org.gotong.platform.web.NotFound;
import org.gotong.programmes.ProgrammeDirectory;
import org.gotong.programmes.ProgrammeSummary;
import org.gotong.reference.PlaceDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
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
    private final AnswerPages pages;
    private final PlaceDirectory places;

    NeedsController(
            ProgrammeDirectory programmes,
            Needs needs,
            NeedsBoard board,
            SaveAnswers saveAnswers,
            AnswerPages pages,
            PlaceDirectory places) {
        this.programmes = programmes;
        this.needs = needs;
        this.board = board;
        this.saveAnswers = saveAnswers;
        this.pages = pages;
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
        return page(viewer, programme, "", NeedForm.EMPTY, "", Faults.none());
    }

    @GetMapping("/programmes/{slug}/needs/{id}")
    ModelAndView edit(@PathVariable String slug, @PathVariable NeedId id, Viewer viewer, Locale language) {
        var programme = programmes.getToEdit(viewer, slug);
        var form = NeedForm.of(get(programme, id));
        var base = pages.base(programme, form.fields(), language);
        return page(viewer, programme, "/" + id.text(), form, base, Faults.none());
    }

    @PostMapping("/programmes/{slug}/needs")
    ModelAndView add(
            @PathVariable String slug,
            @ModelAttribute NeedForm form,
            Viewer viewer,
            Locale language,
            RedirectAttributes after) {
        var programme = programmes.getToEdit(viewer, slug);
        return save(new Sent(viewer, programme, "", language), null, form, after);
    }

    @PostMapping("/programmes/{slug}/needs/{id}")
    ModelAndView change(
            @PathVariable String slug,
            @PathVariable NeedId id,
            @ModelAttribute NeedForm form,
            @RequestParam(defaultValue = "") String base,
            Viewer viewer,
            Locale language,
            RedirectAttributes after) {
        var programme = programmes.getToEdit(viewer, slug);
        return save(new Sent(viewer, programme, base, language), get(programme, id), form, after);
    }

    @PostMapping("/programmes/{slug}/needs/{id}/removal")
    String remove(@PathVariable String slug, @PathVariable NeedId id, Viewer viewer, RedirectAttributes after) {
        var programme = programmes.getToEdit(viewer, slug);
        var step = saveAnswers.remove(viewer, programme, get(programme, id));
        return pages.removed(programme, "/needs", step, after);
    }

    private ModelAndView save(Sent sent, @Nullable Need before, NeedForm form, RedirectAttributes after) {
        if (before != null && !form.version().equals(String.valueOf(before.version()))) {
            return conflict(sent, before, form);
        }
        var faults = form.check(sent.language());
        var place = Places.one(places, form.place(), faults);
        if (!faults.isEmpty()) {
            var address = before == null ? "" : "/" + before.id().text();
            return pages.faulty(page(sent.viewer(), sent.programme(), address, form, sent.base(), faults));
        }
        var id = before == null ? new NeedId(NewId.next()) : before.id();
        var need = form.need(id, place, needs.of(sent.programme().id()), sent.language());
        try {
            saveAnswers.save(sent.viewer(), sent.programme(), before, need);
        } catch (LostRace race) {
            return conflict(sent, get(sent.programme(), id), form);
        }
        return pages.saved(sent.programme(), "/needs", after);
    }

    private ModelAndView conflict(Sent sent, Need stored, NeedForm form) {
        var now = NeedForm.of(stored).fields();
        return pages.conflict(sent, "/needs/" + stored.id().text(), form.fields(), now, stored.version());
    }

    private Need get(ProgrammeSummary programme, NeedId id) {
        return needs.of(programme.id()).findNeed(id).orElseThrow(() -> new NotFound("need " + id));
    }

    private ModelAndView page(
            Viewer viewer, ProgrammeSummary programme, String address, NeedForm form, String base, Faults faults) {
        return new ModelAndView("needs/need")
                .addObject("workspace", programmes.workspace(viewer, programme))
                .addObject("address", address)
                .addObject("groups", needs.of(programme.id()).groups())
                .addObject("form", form)
                .addObject("base", base)
                .addObject("faults", faults);
    }
}
