package org.gotong.reading;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts words and those that have a place: the proof that nothing got lost. */
final class WordCount {
    private final Map<Integer, BitSet> placed = new HashMap<>();
    private final Set<Integer> wholly = new HashSet<>();
    private int words;
    private int placedWords;

    WordCount(List<SourceLine> lines, List<ReadActivity> activities, List<IgnoredLine> ignored) {
        for (ReadActivity activity : activities) activity.marks().forEach(this::place);
        for (IgnoredLine line : ignored) wholly.add(line.line());
        for (SourceLine line : lines) count(line);
    }

    int words() {
        return words;
    }

    int placedWords() {
        return placedWords;
    }

    private void place(Mark mark) {
        placed.computeIfAbsent(mark.line(), line -> new BitSet()).set(mark.start(), mark.end());
    }

    private void count(SourceLine line) {
        boolean isIgnored = wholly.contains(line.number());
        BitSet places = placed.getOrDefault(line.number(), new BitSet());
        String text = line.text();
        boolean isWord = false;
        boolean isPlaced = true;
        for (int i = 0; i <= text.length(); ) {
            int point = i < text.length() ? text.codePointAt(i) : ' ';
            if (Tokeniser.isBlank(point)) {
                if (isWord) words++;
                if (isWord && isPlaced) placedWords++;
                isWord = false;
                isPlaced = true;
            } else if (Character.isLetterOrDigit(point)) {
                isWord = true;
                isPlaced &= isIgnored || places.get(i);
            }
            i += Character.charCount(point);
        }
    }
}
