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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** {@code /programmes/{slug}/groups}: who takes part as a group, and in what. */
@Controller
@Access(Access.Level.SIGNED_IN)
class GroupsController {

    private final ProgrammeDirectory programmes;
    private final Needs needs;
    private final SaveAnswers saveAnswers;
    private final AnswerPages pages;
    private final Plans plans;

    GroupsController(
            ProgrammeDirectory programmes, Needs needs, SaveAnswers saveAnswers, AnswerPages pages, Plans plans) {
        this.programmes = programmes;
        this.needs = needs;
        this.saveAnswers = saveAnswers;
        this.pages = pages;
        this.plans = plans;
    }

    @GetMapping("/programmes/{slug}/groups")
    @Access(Access.Level.ANYONE)
    ModelAndView groups(@PathVariable String slug, Viewer viewer) {
        var programme = programmes.get(viewer, slug);
        return new ModelAndView("needs/groups")
                .addObject("workspace", programmes.workspace(viewer, programme))
                .addObject("groups", needs.of(programme.id()).groups())
                .addObject("plan", plans.of(programme));
    }

    @GetMapping("/programmes/{slug}/groups/new")
    ModelAndView begin(@PathVariable String slug, Viewer viewer) {
        return page(viewer, programmes.getToEdit(viewer, slug), "", GroupForm.EMPTY, "", Faults.none());
    }

    @GetMapping("/programmes/{slug}/groups/{id}")
    ModelAndView edit(@PathVariable String slug, @PathVariable GroupId id, Viewer viewer, Locale language) {
        var programme = programmes.getToEdit(viewer, slug);
        var form = GroupForm.of(get(programme, id));
        var base = pages.base(programme, form.fields(), language);
        return page(viewer, programme, "/" + id.text(), form, base, Faults.none());
    }

    @PostMapping("/programmes/{slug}/groups")
    ModelAndView add(
            @PathVariable String slug,
            @ModelAttribute GroupForm form,
            Viewer viewer,
            Locale language,
            RedirectAttributes after) {
        var programme = programmes.getToEdit(viewer, slug);
        return save(new Sent(viewer, programme, "", language), null, form, after);
    }

    @PostMapping("/programmes/{slug}/groups/{id}")
    ModelAndView change(
            @PathVariable String slug,
            @PathVariable GroupId id,
            @ModelAttribute GroupForm form,
            @RequestParam(defaultValue = "") String base,
            Viewer viewer,
            Locale language,
            RedirectAttributes after) {
        var programme = programmes.getToEdit(viewer, slug);
        return save(new Sent(viewer, programme, base, language), get(programme, id), form, after);
    }

    @PostMapping("/programmes/{slug}/groups/{id}/removal")
    String remove(@PathVariable String slug, @PathVariable GroupId id, Viewer viewer, RedirectAttributes after) {
        var programme = programmes.getToEdit(viewer, slug);
        var step = saveAnswers.remove(viewer, programme, get(programme, id));
        return pages.removed(programme, "/groups", step, after);
    }

    private ModelAndView save(Sent sent, @Nullable InvolvedGroup before, GroupForm form, RedirectAttributes after) {
        if (before != null && !form.version().equals(String.valueOf(before.version()))) {
            return conflict(sent, before, form);
        }
        var faults = form.check();
        if (!faults.isEmpty()) {
            var address = before == null ? "" : "/" + before.id().text();
            return pages.faulty(page(sent.viewer(), sent.programme(), address, form, sent.base(), faults));
        }
        var id = before == null ? new GroupId(NewId.next()) : before.id();
        var group = form.group(id, plans.of(sent.programme()));
        try {
            saveAnswers.save(sent.viewer(), sent.programme(), before, group);
        } catch (LostRace race) {
            return conflict(sent, get(sent.programme(), id), form);
        }
        return pages.saved(sent.programme(), "/groups", after);
    }

    private ModelAndView conflict(Sent sent, InvolvedGroup stored, GroupForm form) {
        var now = GroupForm.of(stored).fields();
        return pages.conflict(sent, "/groups/" + stored.id().text(), form.fields(), now, stored.version());
    }

    private InvolvedGroup get(ProgrammeSummary programme, GroupId id) {
        return needs.of(programme.id()).findGroup(id).orElseThrow(() -> new NotFound("group " + id));
    }

    private ModelAndView page(
            Viewer viewer, ProgrammeSummary programme, String address, GroupForm form, String base, Faults faults) {
        return new ModelAndView("needs/group")
                .addObject("workspace", programmes.workspace(viewer, programme))
                .addObject("address", address)
                .addObject("plan", plans.of(programme))
                .addObject("form", form)
                .addObject("base", base)
                .addObject("faults", faults);
    }
}
