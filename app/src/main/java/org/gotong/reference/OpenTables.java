package org.gotong.reference;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;
import org.gotong.platform.tables.Sheet;
import org.gotong.platform.web.Languages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Every reference table, to be counted and taken away. */
@Component
class OpenTables {

    private static final List<NamedCsvRecord> TABLES =
            FactsTable.read("open-tables").rows();

    private final SdgDirectory sdgs;
    private final CountryDirectory countries;
    // Of the tables that come with the program; they cannot grow while it runs.
    private final ConcurrentMap<String, Integer> sizes = new ConcurrentHashMap<>();

    OpenTables(SdgDirectory sdgs, CountryDirectory countries) {
        this.sdgs = sdgs;
        this.countries = countries;
    }

    List<OpenTable> all() {
        return TABLES.stream().map(this::table).toList();
    }

    Optional<Sheet> findSheet(String name) {
        return TABLES.stream().anyMatch(row -> row.getField("name").equals(name))
                ? Optional.of(sheet(name))
                : Optional.empty();
    }

    private OpenTable table(NamedCsvRecord row) {
        var name = row.getField("name");
        return new OpenTable(name, size(name), FactsTable.source(row), row.getField("licence"));
    }

    private int size(String name) {
        return switch (name) {
            case "countries" -> countries.countries(Languages.INDONESIAN).size();
            case "indicators" -> sdgs.indicators().size();
            default ->
                sizes.computeIfAbsent(
                        name, table -> FactsTable.read(table).rows().size());
        };
    }

    private Sheet sheet(String name) {
        return switch (name) {
            case "countries" -> countrySheet();
            case "indicators" -> IndicatorSheet.of(sdgs.indicators());
            default -> fileSheet(name);
        };
    }

    private Sheet countrySheet() {
        Stream<List<@Nullable Object>> rows = countries.countries(Languages.INDONESIAN).stream()
                .map(country -> List.<@Nullable Object>of(
                        country.code().text(),
                        country.name().id(),
                        country.name().en()));
        return new Sheet("countries", List.of("code", "name_id", "name_en"), rows);
    }

    private static Sheet fileSheet(String name) {
        var rows = FactsTable.read(name).rows();
        Stream<List<@Nullable Object>> cells = rows.stream().map(row -> List.<@Nullable Object>copyOf(row.getFields()));
        return new Sheet(name, rows.getFirst().getHeader(), cells);
    }
}
