package org.gotong.organisations;

import java.util.ArrayList;
import java.util.Locale;
import java.util.stream.Stream;
import org.gotong.platform.pages.Words;
import org.gotong.platform.tables.Sheet;
import org.gotong.reference.SectorDirectory;
import org.jspecify.annotations.Nullable;

/** The register as a table, under the headings by which it is read in again. */
record OrganisationSheet(Words words, SectorDirectory sectors, Locale language) {

    Sheet of(Stream<OrganisationRow> rows) {
        var cells = new OrganisationCells(words, sectors, language);
        return new Sheet(
                words.get(language, "organisations.sheet"),
                OrganisationCells.FIELDS.stream()
                        .map(field -> words.get(language, "organisations.sheet." + field))
                        .toList(),
                rows.map(row -> new ArrayList<@Nullable Object>(cells.of(row).values())));
    }
}
