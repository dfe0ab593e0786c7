package org.gotong.organisations;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How Indonesian and English names are shortened: by initials (Pos Keadilan Peduli Ummat, PKPU) or by the beginnings of
 * words (Badan Amil Zakat Nasional, Baznas; Kota Tanpa Kumuh, Kotaku). All texts are in the form of {@link NameForms}.
 */
record Abbreviation(String form) {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 14;
    private static final List<String> SILENT =
            List.of("dan", "and", "the", "of", "untuk", "for", "di", "in", "on", "yang");

    /**
     * Can these letters stand for these words? Each word gives its beginning, in order. Leading words may be left out, and
     * of a longer name one within: China NGO Network for International Exchanges is CNIE.
     */
    boolean standsFor(String words) {
        var parts = loud(words);
        if (form.contains(" ") || form.length() < SHORTEST || form.length() > LONGEST || parts.size() < 2) {
            return false;
        }
        var skips = form.length() >= 4 && parts.size() >= 4 ? 1 : 0;
        return IntStream.rangeClosed(0, parts.size() - 2).anyMatch(start -> fits(0, parts, start, skips));
    }

    /** The first letters of the words; empty for fewer than three, which say too little. */
    static String initials(String words) {
        var parts = loud(words);
        if (parts.size() < 3) {
            return "";
        }
        var initials = new StringBuilder();
        parts.forEach(part -> initials.append(part.charAt(0)));
        return initials.toString();
    }

    /** A pattern of SQL that every abbreviation of all these words keeps to: {@code b%a%z%n%}. */
    static String outline(String words) {
        var outline = new StringBuilder();
        initials(words).chars().forEach(letter -> outline.append((char) letter).append('%'));
        return outline.toString();
    }

    private boolean fits(int from, List<String> parts, int part, int skips) {
        if (part == parts.size()) {
            return from == form.length();
        }
        if (skips > 0 && from > 0 && fits(from, parts, part + 1, skips - 1)) {
            return true;
        }
        var word = parts.get(part);
        for (int taken = 1; from + taken <= form.length() && taken <= word.length(); taken++) {
            if (!word.startsWith(form.substring(from, from + taken))) {
                return false;
            }
            if (fits(from + taken, parts, part + 1, skips)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> loud(String words) {
        return Stream.of(words.split(" "))
                .filter(word -> !word.isEmpty() && !SILENT.contains(word))
                .toList();
    }
}
