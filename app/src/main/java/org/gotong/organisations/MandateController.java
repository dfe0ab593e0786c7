package org.gotong.organisations;

import java.util.Locale;
import java.util.stream.Collectors;
import org.gotong.identity.Invitation;
import org.gotong.identity.InvitationDirectory;
import org.gotong.identity.InvitationId;
import org.gotong.identity.PersonDirectory;
import org.gotong.identity.Viewer;
import org.gotong.platform.pages.Faults;
import org.gotong.platform.pages.Toast;
import org.gotong.platform.time.Today;
import org.gotong.platform.web.Access;
import org.gotong.platform.web.Languages;
import org.gotong.platform.web.NotFound;
import org.gotong.undo.Step;
import org.gotong.undo.Undo;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The people who act for an organisation: asked by a letter, seen with their dates, thanked and let go. */
@Controller
@RequestMapping("/organisations/{slug}/people")
@Access(Access.Level.SIGNED_IN)
class MandateController {

    private final Organisations organisations;
    private final Mandates mandates;
    private final GiveMandate giveMandate;
    private final PersonDirectory people;
    private final InvitationDirectory invitations;
    private final Undo undo;
    private final Today today;

    MandateController(
            Organisations organisations,
            Mandates mandates,
            GiveMandate giveMandate,
            PersonDirectory people,
            InvitationDirectory invitations,
            Undo undo,
            Today today) {
        this.organisations = organisations;
        this.mandates = mandates;
        this.giveMandate = giveMandate;
        this.people = people;
        this.invitations = invitations;
        this.undo = undo;
        this.today = today;
    }

    @GetMapping
    ModelAndView list(@PathVariable String slug, Viewer viewer) {
        return page(open(slug, viewer), MandateForm.EMPTY, Faults.none());
    }

    @PostMapping
    @Transactional
    public ModelAndView invite(
            @PathVariable String slug,
            @ModelAttribute("form") MandateForm form,
            Viewer viewer,
            Locale language,
            RedirectAttributes redirect) {
        var organisation = open(slug, viewer);
        var faults = form.check();
        if (!faults.isEmpty()) {
            var page = page(organisation, form, faults);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        mandates.offer(organisation.id(), form.email(), form.basis());
        var readingLanguage = form.language().isEmpty() ? language : Languages.of(form.language());
        var invited =
                people.invite(viewer, form.email(), form.name(), Mandates.standing(organisation.id()), readingLanguage);
        redirect.addFlashAttribute("link", invited.link());
        redirect.addFlashAttribute(Toast.NAME, Toast.of("organisations.mandate.invited", invited.email()));
        return back(organisation);
    }

    @PostMapping("/{id}/ending")
    ModelAndView end(
            @PathVariable String slug, @PathVariable MandateId id, Viewer viewer, RedirectAttributes redirect) {
        var organisation = open(slug, viewer);
        var mandate = mandates.find(id)
                .filter(it -> it.organisationId().equals(organisation.id()))
                .orElseThrow(() -> new NotFound("mandate " + id));
        // A second click finds it ended already, which is what was asked for.
        if (mandate.until() == null) {
            var step = giveMandate.end(viewer, mandate);
            redirect.addFlashAttribute(
                    Toast.NAME, Toast.of("organisations.mandate.ended").withUndo(step.address()));
        }
        return back(organisation);
    }

    @PostMapping("/invitations/{id}/letter")
    ModelAndView sendAgain(
            @PathVariable String slug, @PathVariable InvitationId id, Viewer viewer, RedirectAttributes redirect) {
        var organisation = open(slug, viewer);
        mustWait(organisation, id);
        invitations.sendAgain(viewer, id).ifPresent(invited -> {
            redirect.addFlashAttribute("link", invited.link());
            redirect.addFlashAttribute(Toast.NAME, Toast.of("organisations.mandate.invited", invited.email()));
        });
        return back(organisation);
    }

    @PostMapping("/invitations/{id}/withdrawal")
    @Transactional
    public ModelAndView withdraw(
            @PathVariable String slug, @PathVariable InvitationId id, Viewer viewer, RedirectAttributes redirect) {
        var organisation = open(slug, viewer);
        var invitation = mustWait(organisation, id);
        invitations.revoke(viewer, id);
        var step = undo.remember(
                viewer,
                Step.change(
                        RevertWithdrawal.KIND,
                        organisation.id(),
                        id,
                        invitation.name(),
                        new RevertWithdrawal.Withdrawn(invitation.email())));
        redirect.addFlashAttribute(
                Toast.NAME, Toast.of("organisations.mandate.withdrawn").withUndo(step.address()));
        return back(organisation);
    }

    private Invitation mustWait(Organisation organisation, InvitationId id) {
        return invitations.waiting(Mandates.KIND, organisation.id()).stream()
                .filter(invitation -> invitation.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("invitation " + id));
    }

    private ModelAndView page(Organisation organisation, MandateForm form, Faults faults) {
        var all = mandates.of(organisation.id());
        var page = new ModelAndView("organisations/people");
        page.addObject("organisation", organisation);
        page.addObject("mandates", all);
        page.addObject("names", people.names(all.stream().map(Mandate::personId).collect(Collectors.toSet())));
        page.addObject("invitations", invitations.waiting(Mandates.KIND, organisation.id()));
        page.addObject("today", today.date());
        page.addObject("form", form);
        page.addObject("faults", faults);
        return page;
    }

    private Organisation open(String slug, Viewer viewer) {
        var organisation = organisations.get(slug);
        if (!OrganisationRules.mayGiveMandates(viewer, organisation.id())) {
            throw new NotFound("the people of " + slug);
        }
        return organisation;
    }

    private static ModelAndView back(Organisation organisation) {
        return new ModelAndView("redirect:" + organisation.summary().address() + "/people");
    }
}
