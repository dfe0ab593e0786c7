package org.gotong.reference;

import java.util.Locale;

/** A place as the API answers it. */
record PlaceItem(PlaceCode code, String name, String level, String path) {

    static PlaceItem of(Place place, Locale locale) {
        return new PlaceItem(
                place.code(), place.name().in(locale), place.level().name().toLowerCase(Locale.ROOT), place.path());
    }
}
