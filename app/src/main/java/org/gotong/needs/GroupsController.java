package org.gotong.needs;

import org.gotong.identity.Viewer;
import org.gotong.platform.ids.NewId;
import org.gotong.platform.pages.Faults;
import org.gotong.platform.pages.Toast;
import org.gotong.platform.web.Access;
import org.gotong.platform.web.NotFound;
import org.gotong.programmes.ProgrammeDirectory;
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

/** {@code /programmes/{slug}/groups}: who takes part as a group, and in what. */
@Controller
@Access(Access.Level.SIGNED_IN)
class GroupsController {

    private final ProgrammeDirectory programmes;
    private final Needs needs;
    private final SaveAnswers saveAnswers;

    GroupsController(ProgrammeDirectory programmes, Needs needs, SaveAnswers saveAnswers) {
        this.programmes = programmes;
        this.needs = needs;
        this.saveAnswers = saveAnswers;
    }

    @GetMapping("/programmes/{slug}/groups")
    @Access(Access.Level.ANYONE)
    ModelAndView groups(@PathVariable String slug, Viewer viewer) {
        var programme = programmes.get(viewer, slug);
        return new ModelAndView("needs/groups")
                .addObject("workspace", programmes.workspace(viewer, programme))
                .addObject("groups", needs.of(programme.id()).groups());
    }

    @GetMapping("/programmes/{slug}/groups/new")
    ModelAndView begin(@PathVariable String slug, Viewer viewer) {
        return page(viewer, programmes.getToEdit(viewer, slug), "", GroupForm.EMPTY, Faults.none());
    }

    @GetMapping("/programmes/{slug}/groups/{id}")
    ModelAndView edit(@PathVariable String slug, @PathVariable GroupId id, Viewer viewer) {
        var programme = programmes.getToEdit(viewer, slug);
        return page(viewer, programme, "/" + id.text(), GroupForm.of(get(programme, id)), Faults.none());
    }

    @PostMapping("/programmes/{slug}/groups")
    ModelAndView add(
            @PathVariable String slug, @ModelAttribute GroupForm form, Viewer viewer, RedirectAttributes after) {
        return save(viewer, programmes.getToEdit(viewer, slug), null, form, after);
    }

    @PostMapping("/programmes/{slug}/groups/{id}")
    ModelAndView change(
            @PathVariable String slug,
            @PathVariable GroupId id,
            @ModelAttribute GroupForm form,
            Viewer viewer,
            RedirectAttributes after) {
        var programme = programmes.getToEdit(viewer, slug);
        return save(viewer, programme, get(programme, id), form, after);
    }

    @PostMapping("/programmes/{slug}/groups/{id}/removal")
    String remove(@PathVariable String slug, @PathVariable GroupId id, Viewer viewer, RedirectAttributes after) {
        var programme = programmes.getToEdit(viewer, slug);
        var step = saveAnswers.remove(viewer, programme, get(programme, id));
        after.addFlashAttribute(Toast.NAME, Toast.of("needs.removed").withUndo(step.address()));
        return "redirect:" + programme.address() + "/groups";
    }

    private ModelAndView save(
            Viewer viewer,
            ProgrammeSummary programme,
            @Nullable InvolvedGroup before,
            GroupForm form,
            RedirectAttributes after) {
        var address = before == null ? "" : "/" + before.id().text();
        if (before != null && !form.version().equals(String.valueOf(before.version()))) {
            var stored = GroupForm.of(before).fields();
            var workspace = programmes.workspace(viewer, programme);
            return Conflicts.page(workspace, "/groups" + address, form.fields(), stored, before.version());
        }
        var faults = form.check();
        if (!faults.isEmpty()) {
            var page = page(viewer, programme, address, form, faults);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        var id = before == null ? new GroupId(NewId.next()) : before.id();
        saveAnswers.save(viewer, programme, before, form.group(id));
        after.addFlashAttribute(Toast.NAME, Toast.of("needs.saved"));
        return new ModelAndView("redirect:" + programme.address() + "/groups");
    }

    private InvolvedGroup get(ProgrammeSummary programme, GroupId id) {
        return needs.of(programme.id()).findGroup(id).orElseThrow(() -> new NotFound("group " + id));
    }

    private ModelAndView page(
            Viewer viewer, ProgrammeSummary programme, String address, GroupForm form, Faults faults) {
        return new ModelAndView("needs/group")
                .addObject("workspace", programmes.workspace(viewer, programme))
                .addObject("address", address)
                .addObject("form", form)
                .addObject("faults", faults);
    }
}
