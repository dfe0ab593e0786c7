package org.gotong.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One activity that was read out of a text.
 *
 * @param title without bullet, time or mark of who is in charge; as written otherwise
 * @param period null when no time is written, or none that could be understood
 * @param recurrence null when it happens once, or how often is not written
 * @param responsible names as written, without article or mark
 * @param notes what is neither, such as words in brackets or a time of day; null when there are none
 * @param component the heading it stands under, null when there is none
 * @param lines the physical lines it stands on, from 1, rising
 * @param text those lines as written, trimmed, joined by line breaks
 * @param marks what every word of these lines was read as, in reading order; they never overlap
 */
public record ReadActivity(
        String title,
        @Nullable Period period,
        @Nullable Recurrence recurrence,
        List<String> responsible,
        @Nullable String notes,
        @Nullable String component,
        List<Integer> lines,
        String text,
        List<Mark> marks,
        List<Doubt> doubts) {

    public ReadActivity {
        responsible = List.copyOf(responsible);
        lines = List.copyOf(lines);
        marks = List.copyOf(marks);
        doubts = List.copyOf(doubts);
    }
}
