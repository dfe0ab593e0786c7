package org.gotong.organisations;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gotong.platform.api.Bilingual;
import org.gotong.reference.Place;
import org.gotong.reference.PlaceCode;
import org.gotong.reference.SectorDirectory;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as the API answers it.
 *
 * @param possibleDuplicates only in the answer to a POST: what in the register may be the same
 */
record OrganisationItem(
        OrganisationId id,
        String slug,
        Bilingual name,
        String shortName,
        List<String> otherNames,
        @Nullable String kind,
        @Nullable String pillar,
        @Nullable Bilingual pillarBasis,
        @Nullable LocalDate pillarSince,
        @Nullable CodeBody country,
        List<CodeBody> places,
        List<CodeBody> workAreas,
        String identifier,
        String website,
        List<String> links,
        Bilingual description,
        Bilingual source,
        Instant registeredAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Duplicate> possibleDuplicates) {

    /** How likely it is the same organisation, from 0 to 1. */
    record Duplicate(String slug, String name, String likeness, double score) {

        static Duplicate of(OrganisationMatch match, Locale language) {
            return new Duplicate(
                    match.organisation().slug(),
                    match.organisation().name(language),
                    match.likeness().name().toLowerCase(Locale.ROOT),
                    Math.round(match.score() * 100) / 100.0);
        }
    }

    static OrganisationItem of(
            Organisation organisation, Map<PlaceCode, Place> places, SectorDirectory sectors, Locale language) {
        var facts = organisation.facts();
        return new OrganisationItem(
                organisation.id(),
                organisation.slug(),
                OrganisationBody.text(facts.name()),
                facts.shortName(),
                facts.otherNames(),
                facts.kind() == null ? null : facts.kind().code(),
                facts.pillar() == null ? null : facts.pillar().code(),
                facts.pillar() == null ? null : OrganisationBody.text(facts.pillarBasis()),
                organisation.pillarSince(),
                facts.country() == null ? null : place(facts.country(), places, language),
                facts.places().stream()
                        .map(code -> place(code, places, language))
                        .toList(),
                facts.workAreas().stream()
                        .map(code -> new CodeBody(
                                code,
                                sectors.find(code)
                                        .map(sector -> sector.name().in(language))
                                        .orElse(null)))
                        .toList(),
                facts.identifier(),
                facts.website(),
                facts.links(),
                OrganisationBody.text(facts.description()),
                OrganisationBody.text(facts.source()),
                organisation.registeredAt(),
                null);
    }

    OrganisationItem with(List<Duplicate> duplicates) {
        return new OrganisationItem(
                id,
                slug,
                name,
                shortName,
                otherNames,
                kind,
                pillar,
                pillarBasis,
                pillarSince,
                country,
                places,
                workAreas,
                identifier,
                website,
                links,
                description,
                source,
                registeredAt,
                duplicates);
    }

    private static CodeBody place(String code, Map<PlaceCode, Place> places, Locale language) {
        var place = PlaceCode.find(code).map(places::get);
        return new CodeBody(code, place.map(it -> it.name().in(language)).orElse(null));
    }
}
