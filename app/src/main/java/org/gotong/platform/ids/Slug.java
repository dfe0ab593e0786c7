package org.gotong.platform.ids;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Makes the human part of an address out of a name: "Kota SDGs – Bengkulu" becomes {@code kota-sdgs-bengkulu}. */
public final class Slug {

    private static final int LONGEST = 60;
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Slug() {}

    /** The name's slug, cut at a word; of a name without Latin letters or digits the given word. */
    public static String of(String name, String otherwise) {
        var plain = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replaceAll("['’`]", "");
        var slug = trimmed(OTHERS.matcher(plain).replaceAll("-"));
        return slug.isEmpty() ? otherwise : cut(slug);
    }

    /** The slug itself when it is free, else the first of {@code slug-2}, {@code slug-3} … that is. */
    public static String free(String slug, Predicate<String> taken) {
        var free = slug;
        for (int number = 2; taken.test(free); number++) {
            free = slug + "-" + number;
        }
        return free;
    }

    public static boolean isWellFormed(String text) {
        return text.length() <= LONGEST && FORM.matcher(text).matches();
    }

    private static String cut(String slug) {
        if (slug.length() <= LONGEST) {
            return slug;
        }
        var end = slug.lastIndexOf('-', LONGEST);
        return slug.substring(0, end > LONGEST / 2 ? end : LONGEST);
    }

    private static String trimmed(String slug) {
        return slug.replaceAll("^-|-$", "");
    }
}
