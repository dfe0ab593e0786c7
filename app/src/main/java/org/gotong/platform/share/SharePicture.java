package org.gotong.platform.share;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the picture of a shared link says of a record; all of it comes from the record's own data. Two pictures that say
 * the same are the same.
 *
 * @param kind what it is, in the language of the picture
 * @param lines what stands under the title, such as place and period
 * @param squares goals
 * @param counts at most four figures at the foot
 * @param words what stands at the foot where there is no strip; may be empty
 * @param strip a plan in small
 */
public record SharePicture(
        String kind,
        String title,
        List<String> lines,
        List<Square> squares,
        List<Count> counts,
        String words,
        @Nullable Strip strip) {

    /** A numbered square in a colour of its own, and the colour that can be read on it. */
    public record Square(String label, String colour, String ink) {}

    /**
     * A figure.
     *
     * @param pillar the code of the pillar whose sign stands before it; empty for none
     */
    public record Count(String pillar, String figure, String label) {}

    /** Lines on a scale of equal columns. */
    public record Strip(List<String> columns, List<Line> lines) {

        /** So many lines have room. */
        public static final int MOST = 9;

        public Strip {
            columns = List.copyOf(columns);
            lines = lines.stream().limit(MOST).toList();
        }
    }

    /** One line of a strip, in the colour of a pillar; hollow where that is empty. */
    public record Line(String pillar, List<Span> spans) {}

    /** From 0 to 1; a point where both are the same. */
    public record Span(double from, double until) {}
}
