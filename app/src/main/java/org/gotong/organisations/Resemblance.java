package org.gotong.organisations;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gotong.organisations.OrganisationMatch.Likeness;

/** How alike two names are. Only names that are the same but for writing reach 1; a place or a level more makes another body. */
record Resemblance(Likeness likeness, double score) {

    static final Resemblance NONE = new Resemblance(Likeness.SIMILAR, 0);

    /** Below this a likeness is chance. */
    static final double NOTICEABLE = 0.45;

    static final Comparator<Resemblance> SURER =
            Comparator.comparing(Resemblance::likeness).reversed().thenComparingDouble(Resemblance::score);

    /** Words that many names share and that therefore tell little. */
    private static final Set<String> COMMON = Set.of(
            "universitas",
            "institut",
            "fakultas",
            "sekolah",
            "dinas",
            "badan",
            "kementerian",
            "pemerintah",
            "kantor",
            "forum",
            "lembaga",
            "pusat",
            "center",
            "nasional",
            "national",
            "indonesia",
            "daerah",
            "provinsi",
            "kota",
            "kabupaten",
            "kecamatan",
            "kelurahan",
            "desa",
            "foundation",
            "organisation",
            "international",
            "komunitas",
            "dan",
            "of",
            "for",
            "untuk",
            "di");

    private static final double COMMON_WEIGHT = 0.3;
    private static final double SAME_WORD = 0.6;
    private static final double MOST_FOR_SIMILAR = 0.89;

    static Resemblance of(Map.Entry<String, Likeness> one, Map.Entry<String, Likeness> other) {
        var weaker = weaker(one.getValue(), other.getValue());
        // "Baznas (Pusat)" and "Baznas (Lampung)" are the same only after both lost what tells them apart.
        if (one.getValue() == Likeness.WITHOUT_ADDITION && other.getValue() == Likeness.WITHOUT_ADDITION) {
            return NONE;
        }
        if (one.getKey().equals(other.getKey())) {
            return new Resemblance(weaker, weaker == Likeness.WITHOUT_ADDITION ? 0.9 : 1);
        }
        if (abbreviate(one.getKey(), other.getKey())) {
            return new Resemblance(weaker(weaker, Likeness.ABBREVIATION), 0.9);
        }
        var similar = weaker != Likeness.WITHOUT_ADDITION && begins(one.getKey(), other.getKey())
                ? Likeness.BEGINNING
                : Likeness.SIMILAR;
        return new Resemblance(similar, Math.min(MOST_FOR_SIMILAR, similarity(one.getKey(), other.getKey())));
    }

    static boolean isCommon(String word) {
        return COMMON.contains(word);
    }

    boolean isNoticeable() {
        return score >= NOTICEABLE;
    }

    static double similarity(String one, String other) {
        return 0.4 * trigrams(one, other) + 0.6 * words(one, other);
    }

    private static Likeness weaker(Likeness one, Likeness other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static boolean begins(String one, String other) {
        return one.startsWith(other + " ") || other.startsWith(one + " ");
    }

    private static boolean abbreviate(String one, String other) {
        return isAbbreviation(one, other) || isAbbreviation(other, one);
    }

    // Shorter ones stand for too many names to be more than chance.
    private static boolean isAbbreviation(String letters, String words) {
        return letters.length() >= 3
                && (letters.equals(Abbreviation.initials(words))
                        || letters.length() >= 5 && new Abbreviation(letters).standsFor(words));
    }

    /** The share of telling words that both names have; words with a slip of the pen count in part. */
    private static double words(String one, String other) {
        var ours = List.of(one.split(" "));
        var theirs = List.of(other.split(" "));
        var common = ours.stream()
                .mapToDouble(word -> weight(word) * best(word, theirs))
                .sum();
        return 2 * common / Math.max(weight(ours) + weight(theirs), 2 * common);
    }

    private static double best(String word, List<String> others) {
        return others.stream()
                .mapToDouble(other -> word.equals(other) ? 1 : trigrams(word, other))
                .filter(alike -> alike >= SAME_WORD)
                .max()
                .orElse(0);
    }

    private static double weight(List<String> words) {
        return words.stream().mapToDouble(Resemblance::weight).sum();
    }

    private static double weight(String word) {
        return isCommon(word) ? COMMON_WEIGHT : 1;
    }

    // As pg_trgm counts them, so that the index finds what is counted here.
    private static double trigrams(String one, String other) {
        var ours = trigrams(one);
        var theirs = trigrams(other);
        var shared = new HashSet<>(ours);
        shared.retainAll(theirs);
        var all = ours.size() + theirs.size() - shared.size();
        return all == 0 ? 0 : (double) shared.size() / all;
    }

    private static Set<String> trigrams(String words) {
        var found = new HashSet<String>();
        for (var word : words.split(" ")) {
            var padded = "  " + word + " ";
            for (int i = 0; i + 3 <= padded.length(); i++) {
                found.add(padded.substring(i, i + 3));
            }
        }
        return found;
    }
}
