package org.gotong.organisations;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gotong.identity.Viewer;
import org.gotong.platform.ids.Slug;
import org.gotong.platform.pages.Base;
import org.gotong.platform.pages.Faults;
import org.gotong.platform.pages.Toast;
import org.gotong.platform.web.Access;
import org.gotong.platform.web.LostRace;
import org.gotong.platform.web.NotFound;
import org.gotong.reference.CountryDirectory;
import org.gotong.reference.SectorDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form by which an organisation comes into the register and is changed. */
@Controller
@Access(Access.Level.SIGNED_IN)
class OrganisationFormController {

    private final Organisations organisations;
    private final OrganisationReader reader;
    private final OrganisationMatches matches;
    private final RegisterOrganisation registerOrganisation;
    private final ChangeOrganisation changeOrganisation;
    private final CountryDirectory countries;
    private final SectorDirectory sectors;
    private final OrganisationConflict conflict;

    OrganisationFormController(
            Organisations organisations,
            OrganisationReader reader,
            OrganisationMatches matches,
            RegisterOrganisation registerOrganisation,
            ChangeOrganisation changeOrganisation,
            CountryDirectory countries,
            SectorDirectory sectors,
            OrganisationConflict conflict) {
        this.organisations = organisations;
        this.reader = reader;
        this.matches = matches;
        this.registerOrganisation = registerOrganisation;
        this.changeOrganisation = changeOrganisation;
        this.countries = countries;
        this.sectors = sectors;
        this.conflict = conflict;
    }

    // The record holds all that was sent. Binding its empty places once more would look for setters that it has not.
    @InitBinder
    void bindOnce(WebDataBinder binder) {
        binder.setDisallowedFields("*");
    }

    @GetMapping("/organisations/new")
    ModelAndView blank(@RequestParam(defaultValue = "") String name, Viewer viewer, Locale language) {
        mustBe(OrganisationRules.mayRegister(viewer));
        return form(null, viewer, OrganisationForm.empty(name), Faults.none(), language);
    }

    /** What names that are being typed may mean, for htmx. */
    @GetMapping("/organisations/duplicates")
    String duplicates(OrganisationForm form, @RequestParam(defaultValue = "") String self, Model model) {
        model.addAttribute("duplicates", duplicates(form, self));
        return "organisations/_duplicates";
    }

    @PostMapping("/organisations")
    ModelAndView register(
            @ModelAttribute("form") OrganisationForm form,
            Viewer viewer,
            Locale language,
            RedirectAttributes redirect) {
        mustBe(OrganisationRules.mayRegister(viewer));
        var reading = reader.read(form, null);
        if (!reading.faults().isEmpty()) {
            return faulty(form(null, viewer, form, reading.faults(), language), reading);
        }
        if (!form.hasSeen(duplicates(form, ""))) {
            return form(null, viewer, form, Faults.none(), language);
        }
        var organisation = registerOrganisation.register(viewer, reading.facts());
        redirect.addFlashAttribute(Toast.NAME, Toast.of("organisations.registered", organisation.name(language)));
        return new ModelAndView("redirect:" + organisation.summary().address());
    }

    @GetMapping("/organisations/{slug}/edit")
    ModelAndView edit(@PathVariable String slug, Viewer viewer, Locale language) {
        var organisation = editable(slug, viewer);
        var named = reader.named(organisation.facts().places());
        var form = OrganisationForm.of(organisation, named, language);
        return form(organisation, viewer, form, Faults.none(), language)
                .addObject("base", conflict.base(form, language).text());
    }

    @PostMapping("/organisations/{slug}")
    ModelAndView change(
            @PathVariable String slug,
            @ModelAttribute("form") OrganisationForm form,
            @RequestParam(defaultValue = "") String base,
            Viewer viewer,
            Locale language,
            RedirectAttributes redirect) {
        var organisation = editable(slug, viewer);
        var reading = reader.read(form, organisation);
        var address = OrganisationRules.mayKeep(viewer) && !form.slug().isEmpty() ? form.slug() : organisation.slug();
        var faults = reading.faults().addAll(checkAddress(address, organisation));
        if (!faults.isEmpty()) {
            return faulty(form(organisation, viewer, form, faults, language), reading)
                    .addObject("base", base);
        }
        try {
            var changed =
                    changeOrganisation.change(viewer, organisation, form.editedVersion(), reading.facts(), address);
            redirect.addFlashAttribute(Toast.NAME, Toast.of("organisations.changed"));
            return new ModelAndView("redirect:" + changed.summary().address());
        } catch (LostRace savedMeanwhile) {
            return conflict.page(organisations.get(slug), form, Base.read(base), language);
        }
    }

    private Faults checkAddress(String address, Organisation organisation) {
        var faults = Faults.none();
        if (address.equals(organisation.slug())) {
            return faults;
        }
        if (!Slug.isWellFormed(address)) {
            faults.add("slug", "slug.form");
        } else if (organisations
                        .find(address)
                        .filter(it -> it.id().equals(organisation.id()))
                        .isEmpty()
                && organisations.isTaken(address)) {
            faults.add("slug", "slug.taken", address);
        }
        return faults;
    }

    private Organisation editable(String slug, Viewer viewer) {
        var organisation = organisations.get(slug);
        mustBe(OrganisationRules.mayEdit(viewer, organisation.id()));
        return organisation;
    }

    private List<OrganisationMatch> duplicates(OrganisationForm form, String self) {
        return matches.ofAny(form.names()).stream()
                .filter(match -> !match.organisation().slug().equals(self))
                .toList();
    }

    private ModelAndView form(
            @Nullable Organisation organisation, Viewer viewer, OrganisationForm form, Faults faults, Locale language) {
        var page = new ModelAndView("organisations/form");
        page.addObject("organisation", organisation);
        page.addObject("form", form);
        page.addObject("faults", faults);
        page.addObject("choices", Map.of());
        page.addObject("duplicates", organisation == null ? duplicates(form, "") : List.of());
        page.addObject("countries", countries.countries(language));
        page.addObject("sectors", sectors.groups());
        page.addObject("mayKeep", OrganisationRules.mayKeep(viewer));
        return page;
    }

    private static ModelAndView faulty(ModelAndView page, OrganisationReader.Reading reading) {
        page.addObject("choices", reading.choices());
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static void mustBe(boolean allowed) {
        if (!allowed) {
            throw new NotFound("the form for organisations");
        }
    }
}
