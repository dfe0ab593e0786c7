package org.gotong.programmes;

import java.time.LocalDate;
import org.gotong.identity.Viewer;
import org.gotong.platform.pages.Faults;
import org.gotong.platform.pages.Toast;
import org.gotong.platform.time.Today;
import org.gotong.platform.web.Access;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Ends a programme, and opens it again. */
@Controller
@Access(Access.Level.SIGNED_IN)
class EndingController {

    private final Programmes programmes;
    private final ProgrammeDirectory directory;
    private final SaveProgramme saveProgramme;
    private final RemoveDraft removeDraft;
    private final Today today;

    EndingController(
            Programmes programmes,
            ProgrammeDirectory directory,
            SaveProgramme saveProgramme,
            RemoveDraft removeDraft,
            Today today) {
        this.programmes = programmes;
        this.directory = directory;
        this.saveProgramme = saveProgramme;
        this.removeDraft = removeDraft;
        this.today = today;
    }

    @GetMapping("/programmes/{slug}/ending")
    ModelAndView form(@PathVariable String slug, Viewer viewer) {
        var programme = programmes.getToLead(viewer, slug);
        return page(viewer, programme, new EndingForm(today.date().toString(), ""), Faults.none());
    }

    @PostMapping("/programmes/{slug}/ending")
    ModelAndView end(
            @PathVariable String slug, @ModelAttribute EndingForm form, Viewer viewer, RedirectAttributes after) {
        var programme = programmes.getToLead(viewer, slug);
        var faults = form.check(today.date());
        if (!faults.isEmpty()) {
            var page = page(viewer, programme, form, faults);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        var on = LocalDate.parse(form.on());
        saveProgramme.save(
                viewer, programme, programme.ended(on, form.reason()), new ProgrammeEnded(programme.id(), on));
        after.addFlashAttribute(
                Toast.NAME, Toast.of("programmes.ending.done").withUndo("/programmes/" + slug + "/reopening"));
        return new ModelAndView("redirect:/programmes/" + slug + "/overview");
    }

    @PostMapping("/programmes/{slug}/reopening")
    String reopen(@PathVariable String slug, Viewer viewer, RedirectAttributes after) {
        var programme = programmes.getToLead(viewer, slug);
        saveProgramme.save(viewer, programme, programme.reopened());
        after.addFlashAttribute(Toast.NAME, Toast.of("programmes.reopening.done"));
        return "redirect:/programmes/" + slug + "/overview";
    }

    @PostMapping("/programmes/{slug}/removal")
    String remove(@PathVariable String slug, Viewer viewer, RedirectAttributes after) {
        var step = removeDraft.remove(viewer, programmes.getToLead(viewer, slug));
        after.addFlashAttribute(Toast.NAME, Toast.of("programmes.removal.done").withUndo(step.address()));
        return "redirect:/workspace";
    }

    private ModelAndView page(Viewer viewer, Programme programme, EndingForm form, Faults faults) {
        return new ModelAndView("programmes/ending")
                .addObject("workspace", directory.workspace(viewer, programme.summary()))
                .addObject("form", form)
                .addObject("faults", faults);
    }
}
