package org.gotong.needs;

import java.util.List;
import java.util.Locale;
import org.gotong.identity.Viewer;
import org.gotong.organisations.OrganisationDirectory;
import org.gotong.organisations.OrganisationSummary;
import org.gotong.platform.ids.NewId;
import org.gotong.platform.pages.Faults;
import org.gotong.platform.pages.Toast;
import org.gotong.platform.web.Access;
import org.gotong.platform.web.NotFound;
import org.gotong.programmes.PartnerState;
import org.gotong.programmes.ProgrammeDirectory;
import org.gotong.programmes.ProgrammePartner;
import org.gotong.programmes.ProgrammeSummary;
import org.gotong.reference.PlaceDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** {@code /programmes/{slug}/interventions}: what each partner does. */
@Controller
@Access(Access.Level.SIGNED_IN)
class InterventionsController {

    private final ProgrammeDirectory programmes;
    private final OrganisationDirectory organisations;
    private final Needs needs;
    private final SaveAnswers saveAnswers;
    private final PlaceDirectory places;

    InterventionsController(
            ProgrammeDirectory programmes,
            OrganisationDirectory organisations,
            Needs needs,
            SaveAnswers saveAnswers,
            PlaceDirectory places) {
        this.programmes = programmes;
        this.organisations = organisations;
        this.needs = needs;
        this.saveAnswers = saveAnswers;
        this.places = places;
    }

    @GetMapping("/programmes/{slug}/interventions/new")
    ModelAndView begin(@PathVariable String slug, Viewer viewer) {
        return page(viewer, programmes.getToEdit(viewer, slug), "", InterventionForm.EMPTY, Faults.none());
    }

    @GetMapping("/programmes/{slug}/interventions/{id}")
    ModelAndView edit(@PathVariable String slug, @PathVariable InterventionId id, Viewer viewer) {
        var programme = programmes.getToEdit(viewer, slug);
        var form = InterventionForm.of(get(programme, id));
        return page(viewer, programme, "/" + id.text(), form, Faults.none());
    }

    @PostMapping("/programmes/{slug}/interventions")
    ModelAndView add(
            @PathVariable String slug, @ModelAttribute InterventionForm form, Viewer viewer, RedirectAttributes after) {
        return save(viewer, programmes.getToEdit(viewer, slug), null, form, after);
    }

    @PostMapping("/programmes/{slug}/interventions/{id}")
    ModelAndView change(
            @PathVariable String slug,
            @PathVariable InterventionId id,
            @ModelAttribute InterventionForm form,
            Viewer viewer,
            RedirectAttributes after) {
        var programme = programmes.getToEdit(viewer, slug);
        return save(viewer, programme, get(programme, id), form, after);
    }

    @PostMapping("/programmes/{slug}/interventions/{id}/removal")
    String remove(@PathVariable String slug, @PathVariable InterventionId id, Viewer viewer, RedirectAttributes after) {
        var programme = programmes.getToEdit(viewer, slug);
        var step = saveAnswers.remove(viewer, programme, get(programme, id));
        after.addFlashAttribute(Toast.NAME, Toast.of("needs.removed").withUndo(step.address()));
        return "redirect:" + programme.address() + "/needs";
    }

    private ModelAndView save(
            Viewer viewer,
            ProgrammeSummary programme,
            @Nullable Intervention before,
            InterventionForm form,
            RedirectAttributes after) {
        var address = before == null ? "" : "/" + before.id().text();
        if (before != null && !form.version().equals(String.valueOf(before.version()))) {
            var stored = InterventionForm.of(before).fields();
            var workspace = programmes.workspace(viewer, programme);
            return Conflicts.page(workspace, "/interventions" + address, form.fields(), stored, before.version());
        }
        var faults =
                form.check(partners(programme).stream().map(o -> o.id().text()).toList());
        var place = Places.one(places, form.place(), faults);
        if (!faults.isEmpty()) {
            var page = page(viewer, programme, address, form, faults);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        var id = before == null ? new InterventionId(NewId.next()) : before.id();
        saveAnswers.save(viewer, programme, before, form.intervention(id, place, needs.of(programme.id())));
        after.addFlashAttribute(Toast.NAME, Toast.of("needs.saved"));
        return new ModelAndView("redirect:" + programme.address() + "/needs");
    }

    private Intervention get(ProgrammeSummary programme, InterventionId id) {
        return needs.of(programme.id()).findIntervention(id).orElseThrow(() -> new NotFound("intervention " + id));
    }

    private List<OrganisationSummary> partners(ProgrammeSummary programme) {
        var ids = programmes.partners(programme.id()).stream()
                .filter(partner -> partner.state() == PartnerState.ACCEPTED || partner.state() == PartnerState.INVITED)
                .map(ProgrammePartner::organisation)
                .toList();
        return organisations.summaries(ids).values().stream()
                .sorted(java.util.Comparator.comparing(organisation -> organisation.name(Locale.of("id"))))
                .toList();
    }

    private ModelAndView page(
            Viewer viewer, ProgrammeSummary programme, String address, InterventionForm form, Faults faults) {
        return new ModelAndView("needs/intervention")
                .addObject("workspace", programmes.workspace(viewer, programme))
                .addObject("address", address)
                .addObject("partners", partners(programme))
                .addObject("needs", needs.of(programme.id()).needs())
                .addObject("form", form)
                .addObject("faults", faults);
    }
}
