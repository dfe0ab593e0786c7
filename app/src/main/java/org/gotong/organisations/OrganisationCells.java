package org.gotong.organisations;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gotong.platform.pages.Words;
import org.gotong.reference.SectorDirectory;
import org.jspecify.annotations.Nullable;

/** An organisation as the cells of a table; places and countries stand by their codes, many in one cell by semicolons. */
record OrganisationCells(Words words, SectorDirectory sectors, Locale language) {

    /** Those of the import's template first; the address finds the organisation again, whatever its name becomes. */
    static final List<String> FIELDS = List.of(
            "name",
            "other-names",
            "pillar",
            "pillar-basis",
            "kind",
            "country",
            "places",
            "identifier",
            "website",
            "work-areas",
            "source",
            "address");

    /** By field. */
    Map<String, String> of(OrganisationRow row) {
        var cells = new LinkedHashMap<String, String>();
        cells.put("name", row.organisation().name(language));
        cells.put(
                "other-names",
                joined(Stream.concat(Stream.ofNullable(row.organisation().shortName()), row.otherNames().stream())));
        cells.put(
                "pillar",
                word(
                        row.organisation().pillar() == null
                                ? null
                                : row.organisation().pillar().key()));
        cells.put("pillar-basis", row.pillarBasis().in(language));
        cells.put("kind", word(row.kind() == null ? null : row.kind().key()));
        cells.put("country", row.country() == null ? "" : row.country());
        cells.put("places", joined(row.places().stream()));
        cells.put("identifier", row.identifier());
        cells.put("website", row.website());
        cells.put(
                "work-areas",
                joined(row.workAreas().stream()
                        .flatMap(code -> sectors.find(code).stream())
                        .map(sector -> sector.name().in(language))));
        cells.put("source", row.source().in(language));
        cells.put("address", row.organisation().slug());
        return cells;
    }

    Map<String, String> of(Organisation organisation) {
        var facts = organisation.facts();
        return of(new OrganisationRow(
                organisation.summary(),
                facts.otherNames(),
                facts.kind(),
                facts.pillarBasis(),
                facts.country(),
                facts.places(),
                facts.workAreas(),
                facts.identifier(),
                facts.website(),
                facts.source()));
    }

    private String word(@Nullable String key) {
        return key == null ? "" : words.get(language, key);
    }

    private static String joined(Stream<String> values) {
        return values.collect(Collectors.joining("; "));
    }
}
