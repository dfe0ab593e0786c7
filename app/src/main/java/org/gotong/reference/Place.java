package org.gotong.reference;

import java.util.Locale;

/**
 * A country, province, regency or city, district, or village.
 *
 * @param path the names of what it lies in, nearest first: "Kampung Melayu, Kota Bengkulu, Bengkulu"; empty for countries
 *     and provinces
 */
public record Place(PlaceCode code, BilingualName name, String path) {

    public PlaceLevel level() {
        return code.level();
    }

    /** Name and path in one line, which {@link PlaceDirectory#resolve} reads back. */
    public String title(Locale locale) {
        return path.isEmpty() ? name.in(locale) : name.in(locale) + ", " + path;
    }
}
