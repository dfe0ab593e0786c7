package org.gotong.organisations;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * What people state about an organisation.
 *
 * @param shortName what people call it where room is small; may be empty
 * @param pillarBasis why it belongs to that pillar; never empty with a pillar
 * @param country its seat, by the two letters of ISO 3166-1
 * @param places codes of the places and countries where it works
 * @param workAreas codes of sectors, so that the register joins with the world's aid data
 * @param identifier its number in a public register, such as {@code ID-KHH-AHU-0012345}; may be empty
 * @param source where this entry comes from
 */
record OrganisationFacts(
        @Embedded.Empty(prefix = "name_") Wording name,
        String shortName,
        List<String> otherNames,
        @Nullable OrganisationKind kind,
        @Nullable Pillar pillar,
        @Embedded.Empty(prefix = "pillar_basis_") Wording pillarBasis,
        @Nullable String country,
        List<String> places,
        List<String> workAreas,
        String identifier,
        String website,
        List<String> links,
        @Embedded.Empty(prefix = "description_") Wording description,
        @Embedded.Empty(prefix = "source_") Wording source) {

    static OrganisationFacts of(NewOrganisation organisation) {
        return new OrganisationFacts(
                new Wording(organisation.nameId().strip(), organisation.nameEn().strip()),
                "",
                List.of(),
                null,
                organisation.pillar(),
                new Wording(organisation.pillarBasis().strip(), ""),
                null,
                List.of(),
                List.of(),
                "",
                "",
                List.of(),
                Wording.NOTHING,
                new Wording(organisation.source().strip(), ""));
    }

    /** The same, working in these places. */
    OrganisationFacts working(List<String> codes) {
        return new OrganisationFacts(
                name,
                shortName,
                otherNames,
                kind,
                pillar,
                pillarBasis,
                country,
                codes,
                workAreas,
                identifier,
                website,
                links,
                description,
                source);
    }

    OrganisationFacts withoutIdentifier() {
        return new OrganisationFacts(
                name,
                shortName,
                otherNames,
                kind,
                pillar,
                pillarBasis,
                country,
                places,
                workAreas,
                "",
                website,
                links,
                description,
                source);
    }

    boolean samePillar(OrganisationFacts others) {
        return Objects.equals(pillar, others.pillar) && pillarBasis.equals(others.pillarBasis);
    }

    NameForms nameForms() {
        return NameForms.of(name.id(), name.en(), shortName, otherNames);
    }
}
