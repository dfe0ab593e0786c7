package org.gotong.reference;

import static java.util.stream.Collectors.toMap;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gotong.platform.web.Languages;
import org.springframework.stereotype.Component;

/** The 249 countries and territories of ISO 3166-1, named by the Java runtime, and by us where its name gives offence. */
@Component
public class CountryDirectory {

    private final Map<PlaceCode, Place> countries = load();

    public Optional<Place> find(PlaceCode code) {
        return Optional.ofNullable(countries.get(code));
    }

    /** All of them in the order of their names in this language. */
    public List<Place> countries(Locale locale) {
        var order = Collator.getInstance(locale);
        return countries.values().stream()
                .sorted(Comparator.comparing(country -> country.name().in(locale), order))
                .toList();
    }

    /** Those whose name in either language has words that begin like these. */
    List<Place> find(String written, int limit) {
        var words = PlaceWords.of(written);
        return String.join("", words).length() < PlaceQuery.SHORTEST
                ? List.of()
                : countries.values().stream()
                        .filter(country -> words.stream().allMatch(word -> begins(country, word)))
                        .limit(limit)
                        .toList();
    }

    private static boolean begins(Place country, String word) {
        return Stream.of(country.name().id(), country.name().en())
                .flatMap(name -> PlaceWords.of(name).stream())
                .anyMatch(part -> part.startsWith(word));
    }

    private static Map<PlaceCode, Place> load() {
        var ours = FactsTable.read("country-names").rows().stream()
                .collect(toMap(row -> row.getField("code"), row -> FactsTable.name(row, "name")));
        var countries = new TreeMap<PlaceCode, Place>();
        for (var code : Locale.getISOCountries()) {
            var name = ours.getOrDefault(code, ofRuntime(code));
            countries.put(new PlaceCode(code), new Place(new PlaceCode(code), name, ""));
        }
        return countries;
    }

    private static BilingualName ofRuntime(String code) {
        var country = Locale.of("", code);
        return new BilingualName(
                country.getDisplayCountry(Languages.INDONESIAN), country.getDisplayCountry(Languages.ENGLISH));
    }
}
