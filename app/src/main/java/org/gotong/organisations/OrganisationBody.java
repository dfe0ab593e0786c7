package org.gotong.organisations;

import java.util.List;
import java.util.Objects;
import org.gotong.platform.api.Bilingual;
import org.gotong.platform.pages.Faults;
import org.gotong.reference.PlaceEntry;
import org.jspecify.annotations.Nullable;

/** An organisation as programs send it; only the name is needed. */
record OrganisationBody(
        @Nullable Bilingual name,
        @Nullable String shortName,
        @Nullable List<String> otherNames,
        @Nullable String kind,
        @Nullable String pillar,
        @Nullable Bilingual pillarBasis,
        @Nullable CodeBody country,
        @Nullable List<CodeBody> places,
        @Nullable List<CodeBody> workAreas,
        @Nullable String identifier,
        @Nullable String website,
        @Nullable List<String> links,
        @Nullable Bilingual description,
        @Nullable Bilingual source) {

    static OrganisationBody of(OrganisationFacts facts) {
        return new OrganisationBody(
                text(facts.name()),
                facts.shortName(),
                facts.otherNames(),
                facts.kind() == null ? null : facts.kind().code(),
                facts.pillar() == null ? null : facts.pillar().code(),
                text(facts.pillarBasis()),
                facts.country() == null ? null : CodeBody.of(facts.country()),
                facts.places().stream().map(CodeBody::of).toList(),
                facts.workAreas().stream().map(CodeBody::of).toList(),
                facts.identifier(),
                facts.website(),
                facts.links(),
                text(facts.description()),
                text(facts.source()));
    }

    /** The same as a person would have typed it, so that one set of checks holds for both. */
    OrganisationForm form() {
        return new OrganisationForm(
                id(name),
                en(name),
                shortName,
                lines(otherNames),
                kind,
                pillar,
                id(pillarBasis),
                en(pillarBasis),
                country == null ? "" : country.meant(),
                all(places).stream()
                        .map(place -> new PlaceEntry(place.meant(), ""))
                        .toList(),
                all(workAreas).stream().map(CodeBody::meant).toList(),
                identifier,
                website,
                lines(links),
                id(description),
                en(description),
                id(source),
                en(source),
                "",
                "",
                List.of());
    }

    /** The faults of the form under the names of this body. */
    static Faults named(Faults ofForm) {
        var faults = Faults.none();
        ofForm.all()
                .forEach(fault -> faults.add(
                        named(fault.field()), fault.code(), fault.arguments().toArray()));
        return faults;
    }

    private static String named(String field) {
        return switch (field) {
            case "nameId", "nameEn" -> "name";
            case "pillarBasisId", "pillarBasisEn" -> "pillarBasis";
            case "descriptionId", "descriptionEn" -> "description";
            case "sourceId", "sourceEn" -> "source";
            default -> field.replace("[", "/").replace("]", "");
        };
    }

    static Bilingual text(Wording text) {
        return new Bilingual(text.id(), text.en());
    }

    private static String id(@Nullable Bilingual text) {
        return text == null ? "" : Objects.requireNonNullElse(text.id(), "");
    }

    private static String en(@Nullable Bilingual text) {
        return text == null ? "" : Objects.requireNonNullElse(text.en(), "");
    }

    private static String lines(@Nullable List<String> texts) {
        return String.join("\n", all(texts));
    }

    private static <T> List<T> all(@Nullable List<T> values) {
        return values == null ? List.of() : values;
    }
}
