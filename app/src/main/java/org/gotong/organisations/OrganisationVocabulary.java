package org.gotong.organisations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gotong.platform.pages.Words;
import org.gotong.platform.web.Languages;
import org.gotong.reference.CountryDirectory;
import org.gotong.reference.PlaceCode;
import org.gotong.reference.PlaceDirectory;
import org.gotong.reference.PlaceReading;
import org.gotong.reference.SectorDirectory;
import org.springframework.stereotype.Component;

/** The closed sets of an organisation's fields, by code and by their words in every language. */
@Component
class OrganisationVocabulary {

    private final PlaceDirectory places;
    private final Map<String, Pillar> pillars = new HashMap<>();
    private final Map<String, OrganisationKind> kinds = new HashMap<>();
    private final Map<String, String> countries = new HashMap<>();
    private final Map<String, String> sectorCodes = new HashMap<>();
    private final Words words;

    OrganisationVocabulary(
            PlaceDirectory places, CountryDirectory countryDirectory, SectorDirectory sectors, Words words) {
        this.places = places;
        this.words = words;
        for (var pillar : Pillar.values()) {
            pillars.put(pillar.code(), pillar);
            Languages.ALL.forEach(language -> pillars.put(plain(words.get(language, pillar.key())), pillar));
        }
        for (var kind : OrganisationKind.values()) {
            kinds.put(kind.code(), kind);
            Languages.ALL.forEach(language -> kinds.put(plain(words.get(language, kind.key())), kind));
        }
        for (var country : countryDirectory.countries(Languages.ENGLISH)) {
            countries.put(plain(country.code().text()), country.code().text());
            Languages.ALL.forEach(language -> countries.putIfAbsent(
                    plain(country.name().in(language)), country.code().text()));
        }
        for (var sector : sectors.sectors()) {
            sectorCodes.put(sector.code(), sector.code());
            Languages.ALL.forEach(
                    language -> sectorCodes.putIfAbsent(plain(sector.name().in(language)), sector.code()));
        }
    }

    Optional<Pillar> pillar(String written) {
        return Optional.ofNullable(pillars.get(plain(written)));
    }

    Optional<OrganisationKind> kind(String written) {
        return Optional.ofNullable(kinds.get(plain(written)));
    }

    Optional<String> country(String written) {
        return Optional.ofNullable(countries.get(plain(written)));
    }

    Optional<String> sector(String written) {
        return Optional.ofNullable(sectorCodes.get(plain(written)));
    }

    List<String> pillars(Locale language) {
        return Arrays.stream(Pillar.values())
                .map(pillar -> words.get(language, pillar.key()))
                .toList();
    }

    List<String> kinds(Locale language) {
        return Arrays.stream(OrganisationKind.values())
                .map(kind -> words.get(language, kind.key()))
                .toList();
    }

    /** What each of these words means, the codes among them in one query. */
    Map<String, PlaceReading> places(Collection<String> written) {
        var codes = new HashMap<String, PlaceCode>();
        written.forEach(word -> PlaceCode.find(word).ifPresent(code -> codes.put(word, code)));
        var known = places.places(codes.values().stream().distinct().toList());
        var readings = new HashMap<String, PlaceReading>();
        for (var word : new ArrayList<>(written)) {
            var code = codes.get(word);
            var place = code == null ? null : known.get(code);
            readings.put(word, place == null ? places.resolve(word) : new PlaceReading(List.of(place)));
        }
        return readings;
    }

    private static String plain(String word) {
        return word.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
