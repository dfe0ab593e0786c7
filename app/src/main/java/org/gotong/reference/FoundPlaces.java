package org.gotong.reference;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a search among the places gave.
 *
 * @param places the best of them, best first
 * @param total how many fit in all
 */
public record FoundPlaces(List<Place> places, long total) {

    static final FoundPlaces NONE = new FoundPlaces(List.of(), 0);

    /** With countries among them: behind provinces and regencies, before districts and villages that are called alike. */
    FoundPlaces with(List<Place> countries) {
        var large = places.stream().takeWhile(FoundPlaces::isLarge).toList();
        var merged = Stream.of(large, countries, places.subList(large.size(), places.size()))
                .flatMap(List::stream)
                .toList();
        return new FoundPlaces(merged, total + countries.size());
    }

    private static boolean isLarge(Place place) {
        return place.level().compareTo(PlaceLevel.REGENCY) <= 0;
    }
}
