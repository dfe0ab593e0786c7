package org.gotong.workplan;

import java.util.List;

/**
 * Source lines on the left, what was read out of them on the right.
 *
 * @param key by which decisions about it are kept
 * @param number of the activity, from 1; 0 when it is ignored
 * @param reason why it is ignored; empty for an activity
 * @param component the heading it stands under; empty without
 * @param wasEdited whether a person corrected a field
 */
record ReviewPair(
        String key,
        int number,
        List<Line> lines,
        String reason,
        ReadFields fields,
        String component,
        List<ReviewName> names,
        List<ReviewDoubt> doubts,
        boolean wasEdited) {

    /** One source line with what its words were read as. */
    record Line(int number, List<SourceSegment> segments) {}

    boolean isIgnored() {
        return number == 0;
    }

    int firstLine() {
        return lines.getFirst().number();
    }

    boolean isOpen() {
        return !isIgnored() && doubts.stream().anyMatch(doubt -> doubt.isOpen() && doubt.isAskedHere());
    }

    /** The year was completed: it is underlined, whether confirmed or not. */
    boolean hasGuessedYear() {
        return doubts.stream().anyMatch(ReviewDoubt::isGuessedYear);
    }

    List<OpenDoubt> openDoubts() {
        return doubts.stream()
                .filter(ReviewDoubt::isOpen)
                .map(doubt -> new OpenDoubt(doubt.field(), doubt.reason()))
                .toList();
    }

    /** What is asked at the pair itself, in the order of asking. */
    List<ReviewDoubt> askedHere() {
        return doubts.stream()
                .filter(doubt -> doubt.isAskedHere() && (doubt.isOpen() || doubt.chosen() != null))
                .toList();
    }

    ReviewPair numbered(int newNumber) {
        return new ReviewPair(key, newNumber, lines, reason, fields, component, names, doubts, wasEdited);
    }

    ReviewPair with(List<ReviewName> found, List<ReviewDoubt> asked) {
        return new ReviewPair(key, number, lines, reason, fields, component, found, asked, wasEdited);
    }
}
