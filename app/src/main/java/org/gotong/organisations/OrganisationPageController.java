package org.gotong.organisations;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gotong.identity.PersonDirectory;
import org.gotong.identity.Viewer;
import org.gotong.platform.history.History;
import org.gotong.platform.pages.Freshness;
import org.gotong.platform.web.Access;
import org.gotong.reference.SectorDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** The page of one organisation, open to everybody. */
@Controller
@Access(Access.Level.ANYONE)
class OrganisationPageController {

    private final Organisations organisations;
    private final OrganisationReader reader;
    private final OrganisationMatches matches;
    private final SectorDirectory sectors;
    private final PersonDirectory people;
    private final History history;
    private final Freshness freshness;
    private final List<OrganisationPanel> panels;

    OrganisationPageController(
            Organisations organisations,
            OrganisationReader reader,
            OrganisationMatches matches,
            SectorDirectory sectors,
            PersonDirectory people,
            History history,
            Freshness freshness,
            List<OrganisationPanel> panels) {
        this.organisations = organisations;
        this.reader = reader;
        this.matches = matches;
        this.sectors = sectors;
        this.people = people;
        this.history = history;
        this.freshness = freshness;
        this.panels = panels.stream()
                .sorted(Comparator.comparingInt(OrganisationPanel::order))
                .toList();
    }

    @GetMapping("/organisations/{slug}")
    @Nullable
    ModelAndView show(@PathVariable String slug, Viewer viewer, ServletWebRequest request, Model model) {
        var organisation = organisations.get(slug);
        if (!organisation.slug().equals(slug)) {
            return moved(organisation);
        }
        var revision = history.revision(organisation.id().value());
        if (freshness.isUnchanged(request, revision)) {
            return null;
        }
        var facts = organisation.facts();
        model.addAttribute("organisation", organisation);
        model.addAttribute(
                "places",
                reader.named(Stream.concat(facts.places().stream(), Stream.ofNullable(facts.country()))
                        .toList()));
        model.addAttribute(
                "workAreas",
                facts.workAreas().stream()
                        .flatMap(code -> sectors.find(code).stream())
                        .toList());
        model.addAttribute("pillarBy", nameOfPillarBy(organisation));
        model.addAttribute("viewer", viewer);
        model.addAttribute("same", OrganisationRules.mayKeep(viewer) ? probablySame(organisation) : List.of());
        model.addAttribute("panels", panels);
        model.addAttribute("revision", revision);
        return new ModelAndView("organisations/show");
    }

    /** Those that bear the very same name in some form, for those who may merge them. */
    private List<OrganisationSummary> probablySame(Organisation organisation) {
        var names = List.of(
                organisation.facts().name().indonesian(),
                organisation.facts().name().english());
        return matches.ofAny(names).stream()
                .filter(match -> match.likeness().isExact())
                .map(OrganisationMatch::organisation)
                .filter(other -> !other.id().equals(organisation.id()))
                .limit(3)
                .toList();
    }

    private String nameOfPillarBy(Organisation organisation) {
        var by = organisation.pillarBy();
        return by == null ? "" : people.names(Set.of(by)).getOrDefault(by, "");
    }

    private static ModelAndView moved(Organisation organisation) {
        var redirect = new RedirectView(organisation.summary().address());
        redirect.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
        return new ModelAndView(redirect);
    }
}
