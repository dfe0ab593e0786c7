package org.gotong.workplan;

import java.util.List;

/**
 * A reading on the screen.
 *
 * @param words how many words the text has
 * @param placedWords how many of them have a place
 */
record Review(ReadingDraft draft, List<ReviewPair> pairs, List<Guess> guesses, int words, int placedWords) {

    int lines() {
        return (int) pairs.stream()
                .flatMap(pair -> pair.lines().stream())
                .mapToInt(ReviewPair.Line::number)
                .distinct()
                .count();
    }

    List<ReviewPair> activities() {
        return pairs.stream().filter(pair -> !pair.isIgnored()).toList();
    }

    int ignored() {
        return (int) pairs.stream()
                .filter(ReviewPair::isIgnored)
                .flatMap(pair -> pair.lines().stream())
                .count();
    }

    List<ReviewPair> open() {
        return pairs.stream().filter(ReviewPair::isOpen).toList();
    }

    /** Nothing is saved while a word of the text is nowhere: that would be our fault, and silent. */
    boolean isWhole() {
        return placedWords >= words;
    }

    boolean maySave() {
        return isWhole() && !activities().isEmpty();
    }
}
