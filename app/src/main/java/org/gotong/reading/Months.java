package org.gotong.reading;

import java.util.List;
import org.gotong.reading.Vocabulary.Entry;
import org.jspecify.annotations.Nullable;

/** Reads the names of months: in full, short, and misspelt beside a number. */
record Months(Tokens tokens) {
    private static final List<String> NAMES = List.of(
            "januari",
            "februari",
            "maret",
            "april",
            "mei",
            "juni",
            "juli",
            "agustus",
            "september",
            "oktober",
            "november",
            "desember",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    /** A month, where it ends, and whether its name could be another word. */
    record Month(int number, int end, boolean isShort) {}

    @Nullable
    Month at(int i) {
        if (!tokens.isWord(i) || (tokens.glued(i) && tokens.isWord(i - 1))) return null;
        Entry full = Vocabulary.WORDS.at(Sense.MONTH, tokens, i);
        if (full != null) return new Month(full.number(), full.end(), false);
        Entry brief = Vocabulary.WORDS.at(Sense.SHORT_MONTH, tokens, i);
        if (brief != null) return new Month(brief.number(), brief.end(), true);
        int likely = isBesideNumber(i) ? likely(i) : 0;
        return likely == 0 ? null : new Month(likely, i + 1, false);
    }

    private boolean isBesideNumber(int i) {
        return tokens.digits(i + 1) == 4 || (tokens.number(i - 1) >= 1 && tokens.number(i - 1) <= 31);
    }

    /** One slip in a short name, two in a long one; the first letter is right. */
    private int likely(int i) {
        String word = tokens.key(i);
        if (word.length() < 4 || word.length() > 11 || Vocabulary.WORDS.has(Sense.NOT_MONTH, tokens, i)) return 0;
        for (int n = 0; n < NAMES.size(); n++) {
            String name = NAMES.get(n);
            int slips = name.length() >= 7 && word.length() >= 6 ? 2 : name.length() >= 5 && word.length() >= 5 ? 1 : 0;
            if (slips > 0 && word.charAt(0) == name.charAt(0) && Likeness.isWithin(word, name, slips))
                return n % 12 + 1;
        }
        return 0;
    }
}
