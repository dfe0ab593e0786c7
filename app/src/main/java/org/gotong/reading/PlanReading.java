package org.gotong.reading;

import java.util.List;

/**
 * A work plan as it was read. Every line that is not blank stands in exactly one activity or under {@code ignored},
 * and every word in exactly one mark or ignored line.
 *
 * @param activities in the order of the text
 * @param ignored in the order of the text
 * @param words how many words the text has: runs of anything but blanks, with a letter or a digit in them
 * @param placedWords how many of them have a place; equal to {@code words} unless the reader has a fault
 */
public record PlanReading(List<ReadActivity> activities, List<IgnoredLine> ignored, int words, int placedWords) {

    public PlanReading {
        activities = List.copyOf(activities);
        ignored = List.copyOf(ignored);
    }

    /** Whether no word got lost. */
    public boolean isWhole() {
        return words == placedWords;
    }

    /** How many lines that are not blank the text has. */
    public int lineCount() {
        return ignored.size()
                + (int) activities.stream()
                        .flatMap(activity -> activity.lines().stream())
                        .distinct()
                        .count();
    }
}
