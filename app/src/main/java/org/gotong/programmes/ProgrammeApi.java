package org.gotong.programmes;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gotong.identity.Viewer;
import org.gotong.platform.api.Listing;
import org.gotong.platform.api.Paging;
import org.gotong.platform.api.Refused;
import org.gotong.platform.api.Versions;
import org.gotong.platform.pages.Faults;
import org.gotong.platform.time.Today;
import org.gotong.platform.web.Access;
import org.gotong.platform.web.NotAllowed;
import org.gotong.reference.Place;
import org.gotong.reference.PlaceCode;
import org.gotong.reference.PlaceDirectory;
import org.jspecify.annotations.Nullable;
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

/** Programmes for programs. */
@RestController
@RequestMapping("/api/v1/programmes")
@Access(Access.Level.SIGNED_IN)
class ProgrammeApi {

    private final Programmes programmes;
    private final ProgrammeSearch search;
    private final ProgrammeReading reading;
    private final BeginProgramme beginProgramme;
    private final SaveProgramme saveProgramme;
    private final RemoveDraft removeDraft;
    private final PlaceDirectory places;
    private final Today today;

    ProgrammeApi(
            Programmes programmes,
            ProgrammeSearch search,
            ProgrammeReading reading,
            BeginProgramme beginProgramme,
            SaveProgramme saveProgramme,
            RemoveDraft removeDraft,
            PlaceDirectory places,
            Today today) {
        this.programmes = programmes;
        this.search = search;
        this.reading = reading;
        this.beginProgramme = beginProgramme;
        this.saveProgramme = saveProgramme;
        this.removeDraft = removeDraft;
        this.places = places;
        this.today = today;
    }

    @GetMapping
    @Access(Access.Level.ANYONE)
    Listing<ProgrammeItem> list(HttpServletRequest request, Viewer viewer, Locale language) {
        var paging = Paging.of(request);
        var query = ProgrammeQuery.of(request);
        var ids = search.rows(viewer, query, paging.size(), paging.offset()).stream()
                .map(row -> row.programme().id())
                .toList();
        return paging.listing(items(programmes.all(ids), language), search.count(viewer, query), request);
    }

    @GetMapping("/{slug}")
    @Access(Access.Level.ANYONE)
    ResponseEntity<ProgrammeItem> get(@PathVariable String slug, Viewer viewer, Locale language) {
        return answer(ResponseEntity.ok(), programmes.get(viewer, slug), language);
    }

    @PostMapping
    ResponseEntity<ProgrammeItem> begin(@RequestBody ObjectNode body, Viewer viewer, Locale language) {
        if (!ProgrammeRules.mayBegin(viewer)) {
            throw new NotAllowed("begin a programme");
        }
        var begun = beginProgramme.begin(viewer, facts(ProgrammeBody.form(ProgrammeForm.EMPTY, body), language));
        var address = URI.create("/api/v1/programmes/" + begun.slug());
        return answer(ResponseEntity.created(address), programmes.get(begun.id()), language);
    }

    @PatchMapping("/{slug}")
    ResponseEntity<ProgrammeItem> change(
            @PathVariable String slug,
            @RequestBody ObjectNode body,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Viewer viewer,
            Locale language) {
        var programme = programmes.getToEdit(viewer, slug);
        Versions.check(ifMatch, programme.version(), programme.id());
        var facts = facts(ProgrammeBody.form(ProgrammeForm.of(programme), body), language);
        saveProgramme.save(viewer, programme, programme.rewritten(facts));
        return answer(ResponseEntity.ok(), programmes.get(programme.id()), language);
    }

    @DeleteMapping("/{slug}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(
            @PathVariable String slug,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Viewer viewer) {
        var programme = programmes.getToLead(viewer, slug);
        Versions.check(ifMatch, programme.version(), programme.id());
        removeDraft.remove(viewer, programme);
    }

    private ProgrammeFacts facts(ProgrammeForm form, Locale language) {
        var faults = Faults.none();
        var facts = reading.read(form, language, faults);
        Refused.unlessEmpty(ProgrammeBody.named(faults));
        return facts;
    }

    private ResponseEntity<ProgrammeItem> answer(
            ResponseEntity.BodyBuilder answer, Programme programme, Locale language) {
        return answer.eTag(Versions.tag(programme.version()))
                .body(items(List.of(programme), language).getFirst());
    }

    private List<ProgrammeItem> items(Collection<Programme> all, Locale language) {
        Map<PlaceCode, Place> names = places.places(all.stream()
                .flatMap(programme -> programme.facts().placeCodes().stream())
                .distinct()
                .toList());
        return all.stream()
                .map(programme -> ProgrammeItem.of(programme, names, today.date(), language))
                .toList();
    }
}
