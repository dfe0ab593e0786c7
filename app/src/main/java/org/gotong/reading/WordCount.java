package org.gotong.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts words and those that have a place: the proof that nothing got lost. */
record WordCount(int words, int placedWords) {

    static WordCount of(List<SourceLine> lines, List<ReadActivity> activities, List<IgnoredLine> ignored) {
        Map<Integer, List<Mark>> marks = new HashMap<>();
        for (ReadActivity activity : activities)
            for (Mark mark : activity.marks())
                marks.computeIfAbsent(mark.line(), line -> new ArrayList<>()).add(mark);
        Set<Integer> wholly = new HashSet<>();
        for (IgnoredLine line : ignored) wholly.add(line.line());
        int words = 0;
        int placed = 0;
        for (WordCount line : ManyLines.each(lines, line -> of(line.text(), places(line, marks, wholly)))) {
            words += line.words();
            placed += line.placedWords();
        }
        return new WordCount(words, placed);
    }

    private static BitSet places(SourceLine line, Map<Integer, List<Mark>> marks, Set<Integer> wholly) {
        var places = new BitSet(line.text().length());
        if (wholly.contains(line.number())) places.set(0, line.text().length());
        for (Mark mark : marks.getOrDefault(line.number(), List.of())) places.set(mark.start(), mark.end());
        return places;
    }

    private static WordCount of(String text, BitSet places) {
        int words = 0;
        int placed = 0;
        boolean isWord = false;
        boolean isPlaced = true;
        for (int i = 0; i <= text.length(); ) {
            int point = i < text.length() ? text.codePointAt(i) : ' ';
            if (Tokeniser.isBlank(point)) {
                if (isWord) words++;
                if (isWord && isPlaced) placed++;
                isWord = false;
                isPlaced = true;
            } else if (Character.isLetterOrDigit(point)) {
                isWord = true;
                isPlaced &= places.get(i);
            }
            i += Character.charCount(point);
        }
        return new WordCount(words, placed);
    }
}
