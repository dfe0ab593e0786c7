package org.gotong.reference;

import org.jspecify.annotations.Nullable;

/**
 * What to look for among the places.
 *
 * @param words the beginnings of words of the name and of what it lies in, in any order
 * @param level only places of this level, or null for all
 * @param within only this place and its parts, or null for everywhere
 */
public record PlaceQuery(
        String words, @Nullable PlaceLevel level, @Nullable PlaceCode within, int limit, long offset) {

    static final int LIMIT = 20;

    /** One letter fits a sixth of all places, which helps nobody. */
    static final int SHORTEST = 2;

    public static PlaceQuery of(String words) {
        return new PlaceQuery(words, null, null, LIMIT, 0);
    }

    public PlaceQuery at(PlaceLevel only) {
        return new PlaceQuery(words, only, within, limit, offset);
    }

    public PlaceQuery in(PlaceCode region) {
        return new PlaceQuery(words, level, region, limit, offset);
    }

    boolean asksForCountries() {
        return within == null && level == PlaceLevel.COUNTRY;
    }
}
