package org.gotong.platform.front;

import gg.jte.Content;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.gotong.platform.pages.Page;
import org.jspecify.annotations.Nullable;

/**
 * What one module brings to the front page, or all of them together.
 *
 * @param examples words that find something
 * @param figure what stands beside the search, such as a map; the first one is shown
 */
public record FrontShare(
        List<FrontNumber> numbers,
        List<FrontRecord> records,
        List<FrontSection> sections,
        List<FrontGap> gaps,
        List<String> examples,
        @Nullable Content figure) {

    private static final int MOST_NUMBERS = 5;
    private static final int MOST_RECORDS = 9;
    private static final int MOST_GAPS = 6;
    private static final int MOST_EXAMPLES = 4;

    public static final FrontShare NOTHING =
            new FrontShare(List.of(), List.of(), List.of(), List.of(), List.of(), null);

    static FrontShare of(List<FrontPart> parts, Page page) {
        return parts.stream().map(part -> part.share(page)).reduce(NOTHING, FrontShare::and);
    }

    private FrontShare and(FrontShare next) {
        return new FrontShare(
                both(numbers, next.numbers, MOST_NUMBERS),
                wideFirst(both(records, next.records, MOST_RECORDS)),
                both(sections, next.sections, Integer.MAX_VALUE),
                both(gaps, next.gaps, MOST_GAPS),
                both(examples, next.examples, MOST_EXAMPLES),
                figure == null ? next.figure : figure);
    }

    /** The large cards lead; the others keep their order. */
    private static List<FrontRecord> wideFirst(List<FrontRecord> records) {
        return records.stream()
                .sorted(Comparator.comparing(FrontRecord::wide).reversed())
                .toList();
    }

    private static <T> List<T> both(List<T> ours, List<T> theirs, int most) {
        return Stream.concat(ours.stream(), theirs.stream()).limit(most).toList();
    }
}
