package org.gotong.organisations;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gotong.identity.Viewer;
import org.gotong.platform.api.Listing;
import org.gotong.platform.api.Paging;
import org.gotong.platform.api.Refused;
import org.gotong.platform.api.Versions;
import org.gotong.platform.web.Access;
import org.gotong.platform.web.NotAllowed;
import org.gotong.platform.web.NotNow;
import org.gotong.reference.SectorDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** The register for programs. */
@RestController
@RequestMapping("/api/v1/organisations")
@Access(Access.Level.SIGNED_IN)
class OrganisationApi {

    private final Organisations organisations;
    private final OrganisationSearch search;
    private final OrganisationReader reader;
    private final OrganisationMatches matches;
    private final OrganisationPatch patch;
    private final RegisterOrganisation registerOrganisation;
    private final ChangeOrganisation changeOrganisation;
    private final SectorDirectory sectors;

    OrganisationApi(
            Organisations organisations,
            OrganisationSearch search,
            OrganisationReader reader,
            OrganisationMatches matches,
            OrganisationPatch patch,
            RegisterOrganisation registerOrganisation,
            ChangeOrganisation changeOrganisation,
            SectorDirectory sectors) {
        this.organisations = organisations;
        this.search = search;
        this.reader = reader;
        this.matches = matches;
        this.patch = patch;
        this.registerOrganisation = registerOrganisation;
        this.changeOrganisation = changeOrganisation;
        this.sectors = sectors;
    }

    @GetMapping
    @Access(Access.Level.ANYONE)
    Listing<OrganisationItem> list(OrganisationFilter filter, HttpServletRequest request, Locale language) {
        Refused.unlessEmpty(filter.check());
        var paging = Paging.of(request);
        var ids = search.page(filter, language, paging.size(), paging.offset()).stream()
                .map(row -> row.organisation().id())
                .toList();
        return paging.listing(items(organisations.all(ids), language), search.count(filter), request);
    }

    @GetMapping("/{slug}")
    @Access(Access.Level.ANYONE)
    ResponseEntity<OrganisationItem> get(@PathVariable String slug, Locale language) {
        var organisation = organisations.get(slug);
        if (!organisation.slug().equals(slug)) {
            var address = URI.create("/api/v1/organisations/" + organisation.slug());
            return ResponseEntity.status(HttpStatus.PERMANENT_REDIRECT)
                    .location(address)
                    .build();
        }
        return answer(ResponseEntity.ok(), organisation, null, language);
    }

    @PostMapping
    ResponseEntity<OrganisationItem> register(@RequestBody OrganisationBody body, Viewer viewer, Locale language) {
        mustBe(OrganisationRules.mayRegister(viewer));
        var reading = reader.read(body.form(), null);
        Refused.unlessEmpty(OrganisationBody.named(reading.faults()));
        var duplicates = matches.ofAny(reading.form().names());
        var organisation = registerOrganisation.register(viewer, reading.facts());
        var address = URI.create("/api/v1/organisations/" + organisation.slug());
        return answer(ResponseEntity.created(address), organisation, duplicates, language);
    }

    @PatchMapping("/{slug}")
    ResponseEntity<OrganisationItem> change(
            @PathVariable String slug,
            @RequestBody ObjectNode body,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Viewer viewer,
            Locale language) {
        var organisation = organisations.get(slug);
        mustBe(OrganisationRules.mayEdit(viewer, organisation.id()));
        Versions.check(ifMatch, organisation.version(), organisation.id());
        var reading = reader.read(patch.of(organisation, body).form(), organisation);
        Refused.unlessEmpty(OrganisationBody.named(reading.faults()));
        var changed = changeOrganisation.change(
                viewer, organisation, organisation.version(), reading.facts(), organisation.slug());
        return answer(ResponseEntity.ok(), changed, null, language);
    }

    @DeleteMapping("/{slug}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(
            @PathVariable String slug,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Viewer viewer) {
        var organisation = organisations.get(slug);
        mustBe(OrganisationRules.mayKeep(viewer));
        Versions.check(ifMatch, organisation.version(), organisation.id());
        try {
            changeOrganisation.delete(viewer, organisation);
        } catch (DataIntegrityViolationException namedElsewhere) {
            throw new NotNow("organisation.used");
        }
    }

    private ResponseEntity<OrganisationItem> answer(
            ResponseEntity.BodyBuilder answer,
            Organisation organisation,
            @Nullable List<OrganisationMatch> duplicates,
            Locale language) {
        var item = items(List.of(organisation), language).getFirst();
        var told = duplicates == null
                ? item
                : item.with(duplicates.stream()
                        .map(match -> OrganisationItem.Duplicate.of(match, language))
                        .toList());
        return answer.eTag(Versions.tag(organisation.version())).body(told);
    }

    private List<OrganisationItem> items(Collection<Organisation> all, Locale language) {
        var places = reader.named(all.stream()
                .map(Organisation::facts)
                .flatMap(facts -> Stream.concat(facts.places().stream(), Stream.ofNullable(facts.country())))
                .toList());
        return all.stream()
                .map(organisation -> OrganisationItem.of(organisation, places, sectors, language))
                .toList();
    }

    private static void mustBe(boolean allowed) {
        if (!allowed) {
            throw new NotAllowed("changing the register");
        }
    }
}
