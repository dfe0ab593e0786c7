package org.gotong.reference;

import static java.util.stream.Collectors.toMap;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The sectors by which the world counts aid: 44 groups and the purposes most used within them. */
@Component
public class SectorDirectory {

    private final List<Sector> sectors = FactsTable.read("sectors").map(SectorDirectory::sector);
    private final Map<String, Sector> byCode = sectors.stream().collect(toMap(Sector::code, Function.identity()));

    public List<Sector> sectors() {
        return sectors;
    }

    /** The groups of three digits that a form offers. */
    public List<Sector> groups() {
        return sectors.stream()
                .filter(Sector::isGroup)
                .filter(Sector::isOffered)
                .toList();
    }

    /** The purposes of five digits within a group. */
    public List<Sector> purposes(String group) {
        return sectors.stream().filter(sector -> group.equals(sector.group())).toList();
    }

    public Optional<Sector> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    private static Sector sector(NamedCsvRecord row) {
        var withdrawnOn = row.getField("withdrawn_on");
        return new Sector(
                row.getField("code"),
                orNull(row.getField("group")),
                FactsTable.name(row, "name"),
                withdrawnOn.isBlank() ? null : LocalDate.parse(withdrawnOn));
    }

    private static @Nullable String orNull(String field) {
        return field.isBlank() ? null : field;
    }
}
