package org.gotong.organisations;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gotong.imports.FilledRow;
import org.gotong.imports.RowFaults;
import org.gotong.platform.pages.Faults;
import org.gotong.reference.PlaceReading;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one row into what an organisation says; what is wrong goes to the faults, with what would be right. */
record OrganisationRowReader(
        FilledRow row,
        RowFaults faults,
        OrganisationVocabulary vocabulary,
        Map<String, PlaceReading> readings,
        Locale language) {

    private static final int LONGEST_NAME = 200;
    private static final int MOST_CHOICES = 5;

    String name() {
        faults.addAll("name", Faults.none().text("name", row.text("name"), LONGEST_NAME));
        return row.text("name");
    }

    /** Names, places or sectors, divided by semicolons or line breaks. */
    static List<String> parts(FilledRow row, String field) {
        return Arrays.stream(row.text(field).split("\\R|;"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
    }

    List<String> otherNames() {
        var names = parts(row, "other-names");
        names.forEach(
                name -> faults.addAll("other-names", Faults.none().optionalText("other-names", name, LONGEST_NAME)));
        return names;
    }

    String text(String field, int longest) {
        faults.addAll(field, Faults.none().optionalText(field, row.text(field), longest));
        return row.text(field);
    }

    @Nullable
    Pillar pillar() {
        var written = row.text("pillar");
        var pillar = vocabulary.pillar(written);
        if (!written.isEmpty() && pillar.isEmpty()) {
            faults.add("pillar", "import.choice", written, String.join(", ", vocabulary.pillars(language)));
        }
        return pillar.orElse(null);
    }

    @Nullable
    OrganisationKind kind() {
        var written = row.text("kind");
        var kind = vocabulary.kind(written);
        if (!written.isEmpty() && kind.isEmpty()) {
            faults.add("kind", "import.choice", written, String.join(", ", vocabulary.kinds(language)));
        }
        return kind.orElse(null);
    }

    @Nullable
    String country() {
        var written = row.text("country");
        var country = vocabulary.country(written);
        if (!written.isEmpty() && country.isEmpty()) {
            faults.add("country", "import.country", written);
        }
        return country.orElse(null);
    }

    List<String> workAreas() {
        var written = parts(row, "work-areas");
        return written.stream()
                .flatMap(area -> {
                    var code = vocabulary.sector(area);
                    if (code.isEmpty()) {
                        faults.add("work-areas", "import.sector", area);
                    }
                    return code.stream();
                })
                .distinct()
                .sorted()
                .toList();
    }

    List<String> places() {
        return parts(row, "places").stream()
                .flatMap(written -> {
                    var reading = readings.get(written);
                    var place = reading == null ? null : reading.place().orElse(null);
                    if (place == null) {
                        faultOf(written, reading).accept(faults);
                    }
                    return place == null
                            ? Stream.<String>empty()
                            : Stream.of(place.code().text());
                })
                .distinct()
                .toList();
    }

    private Consumer<RowFaults> faultOf(String written, @Nullable PlaceReading reading) {
        if (reading == null || reading.isUnknown()) {
            return all -> all.add("places", "place.unknown", written);
        }
        var choices = reading.candidates().stream()
                .limit(MOST_CHOICES)
                .map(place -> place.title(language) + " (" + place.code().text() + ")")
                .collect(Collectors.joining("; "));
        return all -> all.add("places", "import.place.several", written, choices);
    }

    String website() {
        var written = row.text("website");
        var address = WebAddress.read(written);
        if (!written.isEmpty() && address.isEmpty()) {
            faults.add("website", "web-address", written);
        }
        return written.isEmpty() ? "" : address.map(WebAddress::text).orElse("");
    }
}
