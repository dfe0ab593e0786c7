package org.gotong.needs;

import org.gotong.platform.pages.Faults;
import org.gotong.reference.Place;
import org.gotong.reference.PlaceDirectory;
import org.jspecify.annotations.Nullable;

/** Understands the one place of a form, which may be left out. */
final class Places {

    private Places() {}

    static @Nullable Place one(PlaceDirectory places, String written, Faults faults) {
        if (written.isEmpty()) {
            return null;
        }
        var found = places.resolve(written).place();
        if (found.isEmpty()) {
            faults.add("place", "place.not.one", written);
        }
        return found.orElse(null);
    }
}
