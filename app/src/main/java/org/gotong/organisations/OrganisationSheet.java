package org.gotong.organisations;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gotong.platform.pages.Words;
import org.gotong.platform.tables.Sheet;
import org.gotong.reference.SectorDirectory;
import org.jspecify.annotations.Nullable;

/** The register as a table, under the headings by which it is read in again. Places and countries stand by their codes. */
record OrganisationSheet(Words words, SectorDirectory sectors, Locale language) {

    private static final List<String> HEADINGS = List.of(
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
            "source");

    Sheet of(Stream<OrganisationRow> rows) {
        return new Sheet(
                words.get(language, "organisations.sheet"),
                HEADINGS.stream()
                        .map(heading -> words.get(language, "organisations.sheet." + heading))
                        .toList(),
                rows.map(this::cells));
    }

    private List<@Nullable Object> cells(OrganisationRow row) {
        return Arrays.asList(
                row.organisation().name(language),
                joined(Stream.concat(Stream.ofNullable(row.organisation().shortName()), row.otherNames().stream())),
                row.organisation().pillar() == null
                        ? null
                        : words.get(language, row.organisation().pillar().key()),
                row.pillarBasis().in(language),
                row.kind() == null ? null : words.get(language, row.kind().key()),
                row.country(),
                joined(row.places().stream()),
                row.identifier(),
                row.website(),
                joined(row.workAreas().stream()
                        .flatMap(code -> sectors.find(code).stream())
                        .map(sector -> sector.name().in(language))),
                row.source().in(language));
    }

    private static String joined(Stream<String> values) {
        return values.collect(Collectors.joining("; "));
    }
}
