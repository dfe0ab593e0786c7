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
        @Embedded.Empty(prefix = "name_") Bilingual name,
        String shortName,
        List<String> otherNames,
        @Nullable OrganisationKind kind,
        @Nullable Pillar pillar,
        @Embedded.Empty(prefix = "pillar_basis_") Bilingual pillarBasis,
        @Nullable String country,
        List<String> places,
        List<String> workAreas,
        String identifier,
        String website,
        List<String> links,
        @Embedded.Empty(prefix = "description_") Bilingual description,
        @Embedded.Empty(prefix = "source_") Bilingual source) {

    static OrganisationFacts of(NewOrganisation organisation) {
        return new OrganisationFacts(
                new Bilingual(
                        organisation.nameId().strip(), organisation.nameEn().strip()),
                "",
                List.of(),
                null,
                organisation.pillar(),
                new Bilingual(organisation.pillarBasis().strip(), ""),
                null,
                List.of(),
                List.of(),
                "",
                "",
                List.of(),
                Bilingual.NOTHING,
                new Bilingual(organisation.source().strip(), ""));
    }

    boolean samePillar(OrganisationFacts others) {
        return Objects.equals(pillar, others.pillar) && pillarBasis.equals(others.pillarBasis);
    }

    NameForms nameForms() {
        return NameForms.of(name.id(), name.en(), shortName, otherNames);
    }
}
