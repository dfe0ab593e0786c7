package org.gotong.reference;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A place to mark on a map: where its point is known there, otherwise in the middle of its province. */
public record MapMark(
        PlaceCode place, String label, @Nullable Point point) {

    /** Degrees north and east. */
    public record Point(double latitude, double longitude) {}

    public static MapMark of(Place place, Locale locale) {
        return new MapMark(place.code(), place.name().in(locale), null);
    }
}
