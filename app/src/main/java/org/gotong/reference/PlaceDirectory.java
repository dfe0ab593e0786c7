package org.gotong.reference;

import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The places of Indonesia down to 83,762 villages, and the countries of the world. */
@Component
public class PlaceDirectory {

    /** Enough to find the one that is meant, too few to hide the regions. */
    private static final int COUNTRIES_SHOWN = 3;

    private final JdbcClient jdbc;
    private final PlaceSearch search;
    private final CountryDirectory countries;

    /** Places that pages have named; they change only with a new version, and all of them would fit into 20 MB. */
    private final Map<String, Place> known = new ConcurrentHashMap<>();

    PlaceDirectory(JdbcClient jdbc, PlaceSearch search, CountryDirectory countries) {
        this.jdbc = jdbc;
        this.search = search;
        this.countries = countries;
    }

    public Optional<Place> find(PlaceCode code) {
        return Optional.ofNullable(places(List.of(code)).get(code));
    }

    /** The places with these codes, by code, in one query; a code that does not exist is left out. */
    public Map<PlaceCode, Place> places(Collection<PlaceCode> codes) {
        var abroad = codes.stream().filter(PlaceCode::isCountry).flatMap(code -> countries.find(code).stream());
        var regions = codes.stream()
                .filter(code -> !code.isCountry())
                .map(PlaceCode::text)
                .toArray(String[]::new);
        var places = regions.length == 0 ? abroad : Stream.concat(abroad, regions(regions));
        return places.distinct().collect(toMap(Place::code, Function.identity()));
    }

    /** The places that lie directly in this one, in the order of their codes: of Indonesia its provinces. */
    public List<Place> parts(PlaceCode code) {
        return jdbc.sql("""
                        select code, name, path
                        from reference.place
                        where parent_code = :code
                        order by code
                        """)
                .param("code", code.text())
                .query((row, number) -> PlaceRows.place(row))
                .list();
    }

    /** The best places for what somebody typed so far, best first. */
    public FoundPlaces search(PlaceQuery query) {
        if (query.asksForCountries()) {
            var found = countries.find(query.words(), query.limit());
            return new FoundPlaces(found, found.size());
        }
        var regions = search.find(query);
        return query.level() != null || query.within() != null || query.offset() > 0
                ? regions
                : regions.with(countries.find(query.words(), COUNTRIES_SHOWN));
    }

    /** The one place that somebody meant by a code, by a name or by {@link Place#title}, or those that it could be. */
    public PlaceReading resolve(String written) {
        return PlaceCode.find(written)
                .flatMap(this::find)
                .map(PlaceReading::one)
                .orElseGet(() -> PlaceReading.of(written, search(PlaceQuery.of(written))));
    }

    /** The same for a place field: what was picked from its choices counts more than its words. */
    public PlaceReading resolve(PlaceEntry entry) {
        return resolve(entry.written());
    }

    private Stream<Place> regions(String[] codes) {
        var unknown = Arrays.stream(codes)
                .filter(code -> !known.containsKey(code))
                .distinct()
                .toArray(String[]::new);
        if (unknown.length > 0) {
            load(unknown).forEach(place -> known.put(place.code().text(), place));
        }
        return Arrays.stream(codes).map(known::get).filter(Objects::nonNull);
    }

    private List<Place> load(String[] codes) {
        return jdbc.sql("""
                        select code, name, path
                        from reference.place
                        where code = any(:codes)
                        order by code
                        """)
                .param("codes", codes)
                .query((row, number) -> PlaceRows.place(row))
                .list();
    }
}
