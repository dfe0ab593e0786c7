package org.gotong.organisations;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * The keys under which names meet that may mean the same: the whole form, its initials, and its telling words with one of
 * them left out. Two names that share none are not compared: among a hundred thousand nobody can compare each with each.
 */
final class LikelyKeys {

    private static final Pattern NUMBERED = Pattern.compile("[\\p{L}\\p{N}]*\\d[\\p{L}\\p{N}]*");
    private static final int MOST_WORDS = 8;
    /** A single word meets another also when one letter of it was slipped. */
    private static final int SHORTEST_SLIP = 5;

    private LikelyKeys() {}

    static long[] of(NameForms forms) {
        return forms.byForm().keySet().stream()
                .flatMapToLong(LikelyKeys::of)
                .distinct()
                .toArray();
    }

    private static LongStream of(String form) {
        var initials = Abbreviation.initials(form);
        var whole = LongStream.of(hash("=" + form));
        var initial = initials.isEmpty() ? LongStream.empty() : LongStream.of(hash("=" + initials));
        return LongStream.concat(LongStream.concat(whole, initial), words(form));
    }

    private static LongStream words(String form) {
        var words = new TreeSet<>(List.of(form.split(" ")));
        words.removeIf(Resemblance::isCommon);
        if (words.isEmpty() || words.size() > MOST_WORDS) {
            return LongStream.empty();
        }
        if (words.size() == 1) {
            return slips(words.first());
        }
        var all = hash(String.join(" ", words));
        return LongStream.concat(
                LongStream.of(all),
                words.stream()
                        .mapToLong(left -> hash(words.stream()
                                .filter(word -> !word.equals(left))
                                .collect(Collectors.joining(" ")))));
    }

    private static LongStream slips(String word) {
        if (word.length() < SHORTEST_SLIP) {
            return LongStream.of(hash(word));
        }
        return LongStream.concat(
                LongStream.of(hash(word)),
                LongStream.range(0, word.length())
                        .map(at -> hash(word.substring(0, (int) at) + word.substring((int) at + 1))));
    }

    /** Names that differ in a number mean different ones: SMPN 1, SMPN 2. The words that hold one, in their order. */
    static String numbers(String name) {
        if (name.chars().noneMatch(Character::isDigit)) {
            return "";
        }
        return NUMBERED.matcher(name)
                .results()
                .map(MatchResult::group)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static long hash(String text) {
        var hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }
}
