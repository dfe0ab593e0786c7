package org.gotong.needs;

import java.util.List;
import java.util.Locale;
import org.gotong.identity.Viewer;
import org.gotong.organisations.OrganisationDirectory;
import org.gotong.organisations.OrganisationSummary;
import org.gotong.platform.ids.NewId;
import org.gotong.platform.pages.Faults;
import org.gotong.platform.web.Access;
import org.gotong.platform.web.LostRace;
import org.gotong.platform.web.NotFound;
import org.gotong.programmes.PartnerState;
import org.gotong.programmes.ProgrammeDirectory;
import org.gotong.programmes.ProgrammePartner;
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

/** {@code /programmes/{slug}/interventions}: what each partner does. */
@Controller
@Access(Access.Level.SIGNED_IN)
class InterventionsController {

    private final ProgrammeDirectory programmes;
    private final OrganisationDirectory organisations;
    private final Needs needs;
    private final SaveAnswers saveAnswers;
    private final AnswerPages pages;
    private final PlaceDirectory places;
    private final Plans plans;

    InterventionsController(
            ProgrammeDirectory programmes,
            OrganisationDirectory organisations,
            Needs needs,
            SaveAnswers saveAnswers,
            AnswerPages pages,
            PlaceDirectory places,
            Plans plans) {
        this.programmes = programmes;
        this.organisations = organisations;
        this.needs = needs;
        this.saveAnswers = saveAnswers;
        this.pages = pages;
        this.places = places;
        this.plans = plans;
    }

    @GetMapping("/programmes/{slug}/interventions/new")
    ModelAndView begin(@PathVariable String slug, Viewer viewer) {
        return page(viewer, programmes.getToEdit(viewer, slug), "", InterventionForm.EMPTY, "", Faults.none());
    }

    @GetMapping("/programmes/{slug}/interventions/{id}")
    ModelAndView edit(@PathVariable String slug, @PathVariable InterventionId id, Viewer viewer, Locale language) {
        var programme = programmes.getToEdit(viewer, slug);
        var form = InterventionForm.of(get(programme, id));
        var base = pages.base(programme, form.fields(), language);
        return page(viewer, programme, "/" + id.text(), form, base, Faults.none());
    }

    @PostMapping("/programmes/{slug}/interventions")
    ModelAndView add(
            @PathVariable String slug,
            @ModelAttribute InterventionForm form,
            Viewer viewer,
            Locale language,
            RedirectAttributes after) {
        var programme = programmes.getToEdit(viewer, slug);
        return save(new Sent(viewer, programme, "", language), null, form, after);
    }

    @PostMapping("/programmes/{slug}/interventions/{id}")
    ModelAndView change(
            @PathVariable String slug,
            @PathVariable InterventionId id,
            @ModelAttribute InterventionForm form,
            @RequestParam(defaultValue = "") String base,
            Viewer viewer,
            Locale language,
            RedirectAttributes after) {
        var programme = programmes.getToEdit(viewer, slug);
        return save(new Sent(viewer, programme, base, language), get(programme, id), form, after);
    }

    @PostMapping("/programmes/{slug}/interventions/{id}/removal")
    String remove(@PathVariable String slug, @PathVariable InterventionId id, Viewer viewer, RedirectAttributes after) {
        var programme = programmes.getToEdit(viewer, slug);
        var step = saveAnswers.remove(viewer, programme, get(programme, id));
        return pages.removed(programme, "/needs", step, after);
    }

    private ModelAndView save(
            Sent sent, @Nullable Intervention before, InterventionForm form, RedirectAttributes after) {
        if (before != null && !form.version().equals(String.valueOf(before.version()))) {
            return conflict(sent, before, form);
        }
        var faults = form.check(
                partners(sent.programme()).stream().map(o -> o.id().text()).toList());
        var place = Places.one(places, form.place(), faults);
        if (!faults.isEmpty()) {
            var address = before == null ? "" : "/" + before.id().text();
            return pages.faulty(page(sent.viewer(), sent.programme(), address, form, sent.base(), faults));
        }
        var id = before == null ? new InterventionId(NewId.next()) : before.id();
        var intervention =
                form.intervention(id, place, needs.of(sent.programme().id()), plans.of(sent.programme()));
        try {
            saveAnswers.save(sent.viewer(), sent.programme(), before, intervention);
        } catch (LostRace race) {
            return conflict(sent, get(sent.programme(), id), form);
        }
        return pages.saved(sent.programme(), "/needs", after);
    }

    private ModelAndView conflict(Sent sent, Intervention stored, InterventionForm form) {
        var now = InterventionForm.of(stored).fields();
        return pages.conflict(sent, "/interventions/" + stored.id().text(), form.fields(), now, stored.version());
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
            Viewer viewer,
            ProgrammeSummary programme,
            String address,
            InterventionForm form,
            String base,
            Faults faults) {
        return new ModelAndView("needs/intervention")
                .addObject("workspace", programmes.workspace(viewer, programme))
                .addObject("address", address)
                .addObject("partners", partners(programme))
                .addObject("needs", needs.of(programme.id()).needs())
                .addObject("plan", plans.of(programme))
                .addObject("form", form)
                .addObject("base", base)
                .addObject("faults", faults);
    }
}
