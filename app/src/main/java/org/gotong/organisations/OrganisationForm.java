package org.gotong.organisations;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.gotong.platform.pages.Faults;
import org.gotong.reference.Place;
import org.gotong.reference.PlaceCode;
import org.gotong.reference.PlaceEntry;
import org.jspecify.annotations.Nullable;

/**
 * What the form for an organisation sends, as typed.
 *
 * @param otherNames one a line
 * @param links one a line
 * @param slug the address, where the viewer may change it; otherwise empty
 * @param version the one that was edited; empty for a new organisation
 * @param seen the slugs of probable duplicates that stood on the form when it was sent
 */
record OrganisationForm(
        String nameId,
        String nameEn,
        String shortName,
        String otherNames,
        String kind,
        String pillar,
        String pillarBasisId,
        String pillarBasisEn,
        String country,
        List<PlaceEntry> places,
        List<String> workAreas,
        String identifier,
        String website,
        String links,
        String descriptionId,
        String descriptionEn,
        String sourceId,
        String sourceEn,
        String slug,
        String version,
        List<String> seen) {

    /** Empty places that a form offers beyond those chosen. */
    private static final int SPARE_PLACES = 2;

    OrganisationForm(
            @Nullable String nameId,
            @Nullable String nameEn,
            @Nullable String shortName,
            @Nullable String otherNames,
            @Nullable String kind,
            @Nullable String pillar,
            @Nullable String pillarBasisId,
            @Nullable String pillarBasisEn,
            @Nullable String country,
            @Nullable List<PlaceEntry> places,
            @Nullable List<String> workAreas,
            @Nullable String identifier,
            @Nullable String website,
            @Nullable String links,
            @Nullable String descriptionId,
            @Nullable String descriptionEn,
            @Nullable String sourceId,
            @Nullable String sourceEn,
            @Nullable String slug,
            @Nullable String version,
            @Nullable List<String> seen) {
        this.nameId = plain(nameId);
        this.nameEn = plain(nameEn);
        this.shortName = plain(shortName);
        this.otherNames = plain(otherNames);
        this.kind = plain(kind);
        this.pillar = plain(pillar);
        this.pillarBasisId = plain(pillarBasisId);
        this.pillarBasisEn = plain(pillarBasisEn);
        this.country = plain(country);
        this.places = places == null ? List.of() : withoutGaps(places);
        this.workAreas = workAreas == null ? List.of() : List.copyOf(workAreas);
        this.identifier = plain(identifier);
        this.website = plain(website);
        this.links = plain(links);
        this.descriptionId = plain(descriptionId);
        this.descriptionEn = plain(descriptionEn);
        this.sourceId = plain(sourceId);
        this.sourceEn = plain(sourceEn);
        this.slug = plain(slug);
        this.version = plain(version);
        this.seen = seen == null ? List.of() : List.copyOf(seen);
    }

    static OrganisationForm empty(String name) {
        return new OrganisationForm(
                name, "", "", "", "", "", "", "", "ID", List.of(), List.of(), "", "", "", "", "", "", "", "", "",
                List.of());
    }

    static OrganisationForm of(Organisation organisation, Map<PlaceCode, Place> places, Locale language) {
        var facts = organisation.facts();
        return new OrganisationForm(
                facts.name().id(),
                facts.name().en(),
                facts.shortName(),
                String.join("\n", facts.otherNames()),
                facts.kind() == null ? "" : facts.kind().code(),
                facts.pillar() == null ? "" : facts.pillar().code(),
                facts.pillarBasis().id(),
                facts.pillarBasis().en(),
                facts.country() == null ? "" : facts.country(),
                entries(facts.places(), places, language),
                facts.workAreas(),
                facts.identifier(),
                facts.website(),
                String.join("\n", facts.links()),
                facts.description().id(),
                facts.description().en(),
                facts.source().id(),
                facts.source().en(),
                organisation.slug(),
                String.valueOf(organisation.version()),
                List.of());
    }

    /** The places as the form shows them: the chosen ones and room for more. */
    List<PlaceEntry> placeFields() {
        var fields = new ArrayList<>(places);
        IntStream.range(0, SPARE_PLACES).forEach(_ -> fields.add(PlaceEntry.EMPTY));
        return fields;
    }

    /** No version that ever was, where none is told: then both are shown beside each other. */
    int editedVersion() {
        return version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
    }

    List<String> names() {
        return List.of(nameId, nameEn, shortName).stream()
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** Did everything that looks like it stand on the form already? Then it is saved as a new one all the same. */
    boolean hasSeen(List<OrganisationMatch> duplicates) {
        return duplicates.stream()
                .allMatch(match -> seen.contains(match.organisation().slug()));
    }

    Faults check() {
        return Faults.none().addAll(checkNames()).addAll(checkKind()).addAll(checkTexts());
    }

    private Faults checkNames() {
        var faults = Faults.none();
        if (nameEn.isEmpty() || !nameId.isEmpty()) {
            faults.text("nameId", nameId, 200);
        }
        lines(otherNames).stream()
                .filter(name -> name.length() > 200)
                .findFirst()
                .ifPresent(name -> faults.add("otherNames", "too.long", 200, name.length()));
        return faults.optionalText("nameEn", nameEn, 200).optionalText("shortName", shortName, 60);
    }

    private Faults checkKind() {
        var faults = Faults.none();
        if (!kind.isEmpty() && OrganisationKind.find(kind).isEmpty()) {
            faults.add("kind", "organisation-kind.unknown", kind);
        }
        if (!pillar.isEmpty() && Pillar.find(pillar).isEmpty()) {
            faults.add("pillar", "pillar.unknown", pillar);
        }
        if (!pillar.isEmpty() && pillarBasisId.isEmpty() && pillarBasisEn.isEmpty()) {
            faults.add("pillarBasisId", "pillar.basis");
        }
        return faults.optionalText("pillarBasisId", pillarBasisId, 500)
                .optionalText("pillarBasisEn", pillarBasisEn, 500);
    }

    private Faults checkTexts() {
        var faults = Faults.none().optionalText("identifier", identifier, 100);
        if (!website.isEmpty() && WebAddress.read(website).isEmpty()) {
            faults.add("website", "web-address", website);
        }
        lines(links).stream()
                .filter(link -> WebAddress.read(link).isEmpty())
                .findFirst()
                .ifPresent(link -> faults.add("links", "web-address", link));
        return faults.optionalText("website", website, 500)
                .optionalText("links", links, 2_000)
                .optionalText("descriptionId", descriptionId, 5_000)
                .optionalText("descriptionEn", descriptionEn, 5_000)
                .optionalText("sourceId", sourceId, 500)
                .optionalText("sourceEn", sourceEn, 500);
    }

    /** The facts of a form without faults. */
    OrganisationFacts facts(List<String> placeCodes) {
        return new OrganisationFacts(
                new Wording(nameId, nameEn),
                shortName,
                lines(otherNames),
                OrganisationKind.find(kind).orElse(null),
                Pillar.find(pillar).orElse(null),
                pillar.isEmpty() ? Wording.NOTHING : new Wording(pillarBasisId, pillarBasisEn),
                country.isEmpty() ? null : country,
                placeCodes,
                workAreas.stream().distinct().sorted().toList(),
                identifier,
                WebAddress.read(website).map(WebAddress::text).orElse(""),
                lines(links).stream()
                        .flatMap(link -> WebAddress.read(link).stream())
                        .map(WebAddress::text)
                        .toList(),
                new Wording(descriptionId, descriptionEn),
                new Wording(sourceId, sourceEn));
    }

    private static List<PlaceEntry> entries(List<String> codes, Map<PlaceCode, Place> places, Locale language) {
        return codes.stream()
                .map(code -> PlaceCode.find(code)
                        .map(places::get)
                        .map(place -> PlaceEntry.of(place, language))
                        .orElse(new PlaceEntry(code, "")))
                .toList();
    }

    private static List<PlaceEntry> withoutGaps(List<PlaceEntry> places) {
        return places.stream()
                .filter(place -> place != null && !place.isEmpty())
                .toList();
    }

    private static List<String> lines(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }

    private static String plain(@Nullable String typed) {
        return typed == null ? "" : typed.strip().replace("\r\n", "\n");
    }
}
