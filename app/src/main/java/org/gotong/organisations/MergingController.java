package org.gotong.organisations;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gotong.identity.Viewer;
import org.gotong.platform.pages.Toast;
import org.gotong.platform.web.Access;
import org.gotong.platform.web.LostRace;
import org.gotong.platform.web.NotFound;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** {@code /organisations/{slug}/merging}: makes one of two entries, for those who keep the register. */
@Controller
@Access(Access.Level.SIGNED_IN)
@RequestMapping("/organisations/{slug}/merging")
class MergingController {

    private static final int FOUND = 20;

    private final Organisations organisations;
    private final OrganisationDirectory directory;
    private final OrganisationMatches matches;
    private final OrganisationReader reader;
    private final Mandates mandates;
    private final MergeOrganisations mergeOrganisations;
    private final ObjectProvider<OrganisationTies> ties;

    MergingController(
            Organisations organisations,
            OrganisationDirectory directory,
            OrganisationMatches matches,
            OrganisationReader reader,
            Mandates mandates,
            MergeOrganisations mergeOrganisations,
            ObjectProvider<OrganisationTies> ties) {
        this.organisations = organisations;
        this.directory = directory;
        this.matches = matches;
        this.reader = reader;
        this.mandates = mandates;
        this.mergeOrganisations = mergeOrganisations;
        this.ties = ties;
    }

    @GetMapping
    ModelAndView choose(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String with,
            @RequestParam(defaultValue = "") String q,
            Viewer viewer) {
        var into = kept(viewer, slug);
        return with.isEmpty() ? search(into, q) : compare(into, other(into, with), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView merge(
            @PathVariable String slug,
            @RequestParam String with,
            @RequestParam(defaultValue = "") String version,
            @RequestParam(defaultValue = "") String otherVersion,
            @RequestParam Map<String, String> sent,
            Viewer viewer,
            Locale language,
            RedirectAttributes redirect) {
        var into = kept(viewer, slug);
        var from = other(into, with);
        if (!isAt(into, version) || !isAt(from, otherVersion)) {
            return compare(into, from, HttpStatus.CONFLICT);
        }
        try {
            var merged = mergeOrganisations.merge(viewer, Merging.of(into, from, sent::get));
            redirect.addFlashAttribute(
                    Toast.NAME, Toast.of("organisations.merged", from.name(language), merged.name(language)));
            return new ModelAndView("redirect:" + merged.summary().address());
        } catch (LostRace savedMeanwhile) {
            return compare(kept(viewer, slug), other(into, with), HttpStatus.CONFLICT);
        }
    }

    private static boolean isAt(Organisation organisation, String version) {
        return version.equals(String.valueOf(organisation.version()));
    }

    private Organisation kept(Viewer viewer, String slug) {
        var organisation = organisations.get(slug);
        if (!OrganisationRules.mayKeep(viewer)) {
            throw new NotFound("the merging of " + slug);
        }
        return organisation;
    }

    private Organisation other(Organisation into, String with) {
        var other = organisations.get(with);
        if (other.id().equals(into.id())) {
            throw new NotFound("another organisation than " + with);
        }
        return other;
    }

    private ModelAndView search(Organisation into, String q) {
        var names =
                List.of(into.facts().name().indonesian(), into.facts().name().english());
        var alike = matches.ofAny(names).stream()
                .map(OrganisationMatch::organisation)
                .filter(it -> !it.id().equals(into.id()))
                .toList();
        var found = q.isBlank()
                ? List.<OrganisationSummary>of()
                : directory.search(q, FOUND).stream()
                        .filter(it -> !it.id().equals(into.id()))
                        .toList();
        return new ModelAndView("organisations/merging")
                .addObject("organisation", into)
                .addObject("q", q)
                .addObject("alike", alike)
                .addObject("found", found);
    }

    private ModelAndView compare(Organisation into, Organisation from, HttpStatus status) {
        var page = new ModelAndView("organisations/mergingChoice", status);
        page.addObject("merging", Merging.of(into, from, _ -> null));
        page.addObject("places", reader.named(countries(into, from)));
        page.addObject("mandates", (long) mandates.of(from.id()).size());
        page.addObject("ties", ties.orderedStream().toList());
        page.addObject("changed", status == HttpStatus.CONFLICT);
        return page;
    }

    private static List<String> countries(Organisation into, Organisation from) {
        return java.util.stream.Stream.of(into.facts().country(), from.facts().country())
                .filter(java.util.Objects::nonNull)
                .distinct()
                .toList();
    }
}
