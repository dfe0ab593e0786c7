package org.gotong.programmes;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Addresses made of titles: small letters, digits and hyphens. */
final class Slugs {

    /** Words that are addresses of their own beside the programmes. */
    private static final Set<String> RESERVED = Set.of("new");

    private static final int LONGEST = 60;

    private Slugs() {}

    static String of(String title) {
        var plain = Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        var cut = plain.substring(0, Math.min(plain.length(), LONGEST)).replaceAll("^-+|-+$", "");
        return cut.isEmpty() ? "program" : cut;
    }

    static boolean isReserved(String slug) {
        return RESERVED.contains(slug);
    }
}
