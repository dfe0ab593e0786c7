package org.gotong.workplan;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The same guess on several lines, asked once.
 *
 * @param key what was guessed: the year
 * @param lines the source lines that it was made on
 */
record Guess(String key, List<Integer> lines, boolean isAgreed) {

    /** Guesses that more than one pair shares leave their pairs. */
    static List<ReviewPair> askOnce(List<ReviewPair> pairs) {
        Map<String, Long> shared = pairs.stream()
                .flatMap(pair -> pair.doubts().stream().map(ReviewDoubt::guess).distinct())
                .filter(guess -> !guess.isEmpty())
                .collect(groupingBy(guess -> guess, counting()));
        return pairs.stream()
                .map(pair -> pair.with(
                        pair.names(),
                        pair.doubts().stream()
                                .map(doubt -> shared.getOrDefault(doubt.guess(), 0L) > 1 ? doubt.askedAbove() : doubt)
                                .toList()))
                .toList();
    }

    static List<Guess> of(List<ReviewPair> pairs, Set<String> agreed) {
        var lines = new LinkedHashMap<String, TreeSet<Integer>>();
        for (var pair : pairs) {
            for (var doubt : pair.doubts()) {
                if (!doubt.isAskedHere() && !pair.isIgnored()) {
                    lines.computeIfAbsent(doubt.guess(), _ -> new TreeSet<>()).add(pair.firstLine());
                }
            }
        }
        return lines.entrySet().stream()
                .map(entry -> new Guess(entry.getKey(), List.copyOf(entry.getValue()), agreed.contains(entry.getKey())))
                .toList();
    }
}
