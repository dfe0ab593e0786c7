package org.gotong.organisations;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table as what it says of an organisation, before it is saved.
 *
 * @param language of the texts
 * @param otherNames short names among them
 * @param changed the fields that differ from what is recorded; of a new organisation all
 */
record OrganisationLine(
        String language,
        String name,
        List<String> otherNames,
        @Nullable Pillar pillar,
        String pillarBasis,
        @Nullable OrganisationKind kind,
        @Nullable String country,
        List<String> places,
        String identifier,
        String website,
        List<String> workAreas,
        String source,
        Set<String> changed) {

    OrganisationLine {
        otherNames = List.copyOf(otherNames);
        places = List.copyOf(places);
        workAreas = List.copyOf(workAreas);
        changed = Set.copyOf(changed);
    }

    OrganisationLine changing(Set<String> fields) {
        return new OrganisationLine(
                language,
                name,
                otherNames,
                pillar,
                pillarBasis,
                kind,
                country,
                places,
                identifier,
                website,
                workAreas,
                source,
                fields);
    }

    /** A new organisation; where the file says nothing of them, its own name stands as basis and source. */
    OrganisationFacts facts(Wording ofFile) {
        return new OrganisationFacts(
                said(Wording.NOTHING, name),
                "",
                otherNames,
                kind,
                pillar,
                pillar == null ? Wording.NOTHING : pillarBasis.isEmpty() ? ofFile : said(Wording.NOTHING, pillarBasis),
                country,
                places,
                workAreas,
                identifier,
                website,
                List.of(),
                Wording.NOTHING,
                source.isEmpty() ? ofFile : said(Wording.NOTHING, source));
    }

    /** What is recorded, with what the row says otherwise. Texts in the other language stay. */
    OrganisationFacts change(OrganisationFacts before, Wording ofFile) {
        var isShortKept = changed.contains("other-names") && otherNames.contains(before.shortName());
        var shortName = !changed.contains("other-names") || isShortKept ? before.shortName() : "";
        var others =
                otherNames.stream().filter(other -> !other.equals(shortName)).toList();
        return new OrganisationFacts(
                changed.contains("name") ? said(before.name(), name) : before.name(),
                shortName,
                changed.contains("other-names") ? others : before.otherNames(),
                changed.contains("kind") ? kind : before.kind(),
                changed.contains("pillar") ? pillar : before.pillar(),
                basis(before, ofFile),
                changed.contains("country") ? country : before.country(),
                changed.contains("places") ? places : before.places(),
                changed.contains("work-areas") ? workAreas : before.workAreas(),
                changed.contains("identifier") ? identifier : before.identifier(),
                changed.contains("website") ? website : before.website(),
                before.links(),
                before.description(),
                changed.contains("source") ? said(before.source(), source) : before.source());
    }

    /** The reason for another pillar is not that for the former one. */
    private Wording basis(OrganisationFacts before, Wording ofFile) {
        var now = changed.contains("pillar") ? pillar : before.pillar();
        if (now == null) {
            return Wording.NOTHING;
        }
        if (changed.contains("pillar-basis") && !pillarBasis.isEmpty()) {
            return said(changed.contains("pillar") ? Wording.NOTHING : before.pillarBasis(), pillarBasis);
        }
        return changed.contains("pillar") || changed.contains("pillar-basis") ? ofFile : before.pillarBasis();
    }

    private Wording said(Wording before, String text) {
        return language.equals(Locale.ENGLISH.getLanguage())
                ? new Wording(before.id(), text)
                : new Wording(text, before.en());
    }
}
