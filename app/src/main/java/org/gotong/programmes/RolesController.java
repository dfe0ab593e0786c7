package org.gotong.programmes;

import java.util.Locale;
import java.util.UUID;
import org.gotong.identity.InvitationDirectory;
import org.gotong.identity.PersonDirectory;
import org.gotong.identity.Standing;
import org.gotong.identity.Viewer;
import org.gotong.platform.pages.Faults;
import org.gotong.platform.pages.Toast;
import org.gotong.platform.time.Today;
import org.gotong.platform.web.Access;
import org.gotong.platform.web.NotNow;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** {@code /programmes/{slug}/people}: who works on a programme, in which role, since when. */
@Controller
@Access(Access.Level.SIGNED_IN)
class RolesController {

    private final Programmes programmes;
    private final ProgrammeDirectory directory;
    private final RoleHoldings roles;
    private final PersonDirectory people;
    private final InvitationDirectory invitations;
    private final Today today;

    RolesController(
            Programmes programmes,
            ProgrammeDirectory directory,
            RoleHoldings roles,
            PersonDirectory people,
            InvitationDirectory invitations,
            Today today) {
        this.programmes = programmes;
        this.directory = directory;
        this.roles = roles;
        this.people = people;
        this.invitations = invitations;
        this.today = today;
    }

    @GetMapping("/programmes/{slug}/people")
    ModelAndView people(@PathVariable String slug, Viewer viewer) {
        return page(viewer, programmes.getToLead(viewer, slug), PersonForm.EMPTY, Faults.none());
    }

    @PostMapping("/programmes/{slug}/people")
    ModelAndView invite(
            @PathVariable String slug,
            @ModelAttribute PersonForm form,
            Viewer viewer,
            Locale language,
            RedirectAttributes after) {
        var programme = programmes.getToLead(viewer, slug);
        var faults = form.check();
        if (!faults.isEmpty()) {
            var page = page(viewer, programme, form, faults);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        var role = new Standing(ProgrammeStandings.KIND, programme.id().value(), form.role());
        people.invite(viewer, form.email(), form.name(), role, language);
        after.addFlashAttribute(Toast.NAME, Toast.of("programmes.people.invited", form.name()));
        return new ModelAndView("redirect:/programmes/" + slug + "/people");
    }

    @PostMapping("/programmes/{slug}/people/{id}/ending")
    String end(@PathVariable String slug, @PathVariable UUID id, Viewer viewer, RedirectAttributes after) {
        var programme = programmes.getToLead(viewer, slug);
        try {
            var step = roles.end(viewer, programme.id(), id);
            after.addFlashAttribute(
                    Toast.NAME, Toast.of("programmes.people.ended").withUndo(step.address()));
        } catch (NotNow notNow) {
            after.addFlashAttribute(Toast.NAME, Toast.of("fault." + notNow.code()));
        }
        return "redirect:/programmes/" + slug + "/people";
    }

    private ModelAndView page(Viewer viewer, Programme programme, PersonForm form, Faults faults) {
        var holdings = roles.of(programme.id());
        return new ModelAndView("programmes/people")
                .addObject("workspace", directory.workspace(viewer, programme.summary()))
                .addObject("holdings", holdings)
                .addObject(
                        "names",
                        people.names(holdings.stream().map(RoleHolding::person).toList()))
                .addObject("waiting", invitations.waiting(ProgrammeStandings.KIND, programme.id()))
                .addObject("today", today.date())
                .addObject("form", form)
                .addObject("faults", faults);
    }
}
