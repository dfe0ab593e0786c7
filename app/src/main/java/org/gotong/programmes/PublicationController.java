package org.gotong.programmes;

import org.gotong.identity.Viewer;
import org.gotong.platform.pages.Toast;
import org.gotong.platform.time.Today;
import org.gotong.platform.web.Access;
import org.gotong.platform.web.NotNow;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows a programme to everybody, and takes it back. */
@Controller
@Access(Access.Level.SIGNED_IN)
class PublicationController {

    private final Programmes programmes;
    private final SaveProgramme saveProgramme;
    private final Today today;

    PublicationController(Programmes programmes, SaveProgramme saveProgramme, Today today) {
        this.programmes = programmes;
        this.saveProgramme = saveProgramme;
        this.today = today;
    }

    @PostMapping("/programmes/{slug}/publication")
    String publish(@PathVariable String slug, Viewer viewer, RedirectAttributes after) {
        var programme = programmes.getToLead(viewer, slug);
        try {
            saveProgramme.save(
                    viewer, programme, programme.published(today.now()), new ProgrammePublished(programme.id()));
        } catch (NotNow notYet) {
            after.addFlashAttribute(Toast.NAME, Toast.of("fault." + notYet.code()));
            return "redirect:/programmes/" + slug + "/overview";
        }
        after.addFlashAttribute(Toast.NAME, Toast.of("programmes.publication.done"));
        return "redirect:/programmes/" + slug;
    }

    @PostMapping("/programmes/{slug}/withdrawal")
    String withdraw(@PathVariable String slug, Viewer viewer, RedirectAttributes after) {
        var programme = programmes.getToLead(viewer, slug);
        saveProgramme.save(viewer, programme, programme.withdrawn(today.now()), new ProgrammeWithdrawn(programme.id()));
        after.addFlashAttribute(
                Toast.NAME, Toast.of("programmes.withdrawal.done").withUndo("/programmes/" + slug + "/publication"));
        return "redirect:/programmes/" + slug + "/overview";
    }
}
