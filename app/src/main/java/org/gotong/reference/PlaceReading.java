package org.gotong.reference;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.gotong.platform.pages.Faults;
import org.gotong.platform.web.Languages;

/**
 * How the words in a place field were understood: one place, several that it could be, or none.
 *
 * @param candidates the places that fit, best first; exactly one when it is clear
 */
public record PlaceReading(List<Place> candidates) {

    static PlaceReading one(Place place) {
        return new PlaceReading(List.of(place));
    }

    /** The whole title is clearest, then the whole name, then whatever begins like the words. */
    static PlaceReading of(String written, FoundPlaces found) {
        var text = written.strip();
        return only(
                        found,
                        place -> Languages.ALL.stream()
                                .anyMatch(l -> place.title(l).equalsIgnoreCase(text)))
                .or(() -> only(
                        found,
                        place -> Languages.ALL.stream()
                                .anyMatch(l -> place.name().in(l).equalsIgnoreCase(text))))
                .map(PlaceReading::one)
                .orElseGet(() -> new PlaceReading(found.places()));
    }

    public Optional<Place> place() {
        return candidates.size() == 1 ? Optional.of(candidates.getFirst()) : Optional.empty();
    }

    public boolean isUnknown() {
        return candidates.isEmpty();
    }

    /** Says at the field what is wrong when it is not one place. */
    public void check(String field, PlaceEntry entry, Faults faults) {
        if (candidates.size() != 1) {
            faults.add(field, isUnknown() ? "place.unknown" : "place.several", entry.text());
        }
    }

    private static Optional<Place> only(FoundPlaces found, Predicate<Place> fits) {
        var fitting = found.places().stream().filter(fits).toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }
}
