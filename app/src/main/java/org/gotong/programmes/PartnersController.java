package org.gotong.programmes;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gotong.identity.Viewer;
import org.gotong.organisations.NewOrganisation;
import org.gotong.organisations.OrganisationDirectory;
import org.gotong.organisations.OrganisationMatch;
import org.gotong.organisations.OrganisationSummary;
import org.gotong.platform.pages.Faults;
import org.gotong.platform.pages.Pages;
import org.gotong.platform.pages.Toast;
import org.gotong.platform.tables.SheetView;
import org.gotong.platform.web.Access;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** {@code /programmes/{slug}/partners}: who takes part, and asking others to. */
@Controller
@Access(Access.Level.ANYONE)
class PartnersController {

    private final Programmes programmes;
    private final ProgrammeDirectory directory;
    private final PartnerRows partnerRows;
    private final OrganisationDirectory organisations;
    private final InvitePartner invitePartner;
    private final Pages pages;

    PartnersController(
            Programmes programmes,
            ProgrammeDirectory directory,
            PartnerRows partnerRows,
            OrganisationDirectory organisations,
            InvitePartner invitePartner,
            Pages pages) {
        this.programmes = programmes;
        this.directory = directory;
        this.partnerRows = partnerRows;
        this.organisations = organisations;
        this.invitePartner = invitePartner;
        this.pages = pages;
    }

    @GetMapping("/programmes/{slug}/partners")
    ModelAndView partners(@PathVariable String slug, Viewer viewer) {
        return page(viewer, directory.get(viewer, slug), InvitationForm.EMPTY, Faults.none(), List.of());
    }

    @GetMapping("/programmes/{slug}/partners.{ending:csv|xlsx}")
    View sheet(@PathVariable String slug, @PathVariable String ending, Viewer viewer, HttpServletRequest request) {
        var programme = directory.get(viewer, slug);
        return SheetView.of(new PartnerSheet(pages.of(request)).of(programme, partnerRows.of(programme.id())), ending);
    }

    @PostMapping("/programmes/{slug}/partners")
    @Access(Access.Level.SIGNED_IN)
    ModelAndView invite(
            @PathVariable String slug,
            @ModelAttribute InvitationForm form,
            Viewer viewer,
            Locale language,
            RedirectAttributes after) {
        var programme = programmes.getToLead(viewer, slug);
        var faults = form.check();
        var organisation = faults.isEmpty() ? chosen(viewer, form) : Optional.<OrganisationSummary>empty();
        if (organisation.isEmpty()) {
            return refused(viewer, programme, form, faults);
        }
        invitePartner.invite(viewer, programme, organisation.get(), form, language);
        after.addFlashAttribute(
                Toast.NAME,
                Toast.of("programmes.partners.invited", organisation.get().name(language)));
        return new ModelAndView("redirect:/programmes/" + slug + "/partners");
    }

    private Optional<OrganisationSummary> chosen(Viewer viewer, InvitationForm form) {
        if (form.organisation().equals(InvitationForm.NEW) && organisations.mayRegister(viewer)) {
            return Optional.of(organisations.register(viewer, NewOrganisation.named(form.name())));
        }
        return form.organisation().isEmpty()
                ? OrganisationMatch.sure(matches(form)).map(OrganisationMatch::organisation)
                : organisations.find(form.organisation());
    }

    private List<OrganisationMatch> matches(InvitationForm form) {
        return organisations.match(List.of(form.name())).getOrDefault(form.name(), List.of());
    }

    private ModelAndView refused(Viewer viewer, Programme programme, InvitationForm form, Faults faults) {
        var candidates = form.name().isBlank() ? List.<OrganisationMatch>of() : matches(form);
        if (faults.isEmpty()) {
            faults.add("name", candidates.isEmpty() ? "organisation.unknown" : "organisation.several", form.name());
        }
        var page = page(viewer, programme.summary(), form, faults, candidates);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(
            Viewer viewer,
            ProgrammeSummary programme,
            InvitationForm form,
            Faults faults,
            List<OrganisationMatch> candidates) {
        return new ModelAndView("programmes/partners")
                .addObject("workspace", directory.workspace(viewer, programme))
                .addObject("rows", partnerRows.of(programme.id()))
                .addObject("leads", directory.mayLead(viewer, programme.id()))
                .addObject("registers", organisations.mayRegister(viewer))
                .addObject("viewer", viewer)
                .addObject("form", form)
                .addObject("faults", faults)
                .addObject("candidates", candidates);
    }
}
