package org.gotong.platform.front;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gotong.platform.pages.Page;

/**
 * What the front page shows, out of what the modules bring.
 *
 * @param asked the name of the number that is to be open; empty for the first
 */
record FrontPage(List<FrontPart> parts, String asked) {

    List<FrontNumber> numbers(Page page) {
        return first(5, part -> part.numbers(page));
    }

    /** The number whose rows are shown. */
    Optional<FrontNumber> open(List<FrontNumber> numbers) {
        return numbers.stream()
                .filter(number -> number.name().equals(asked))
                .findFirst()
                .or(() -> numbers.stream().findFirst());
    }

    List<FrontRecord> records(Page page) {
        return first(9, part -> part.records(page));
    }

    List<FrontGap> gaps(Page page) {
        return first(6, part -> part.gaps(page));
    }

    List<FrontSection> sections(Page page) {
        return first(9, part -> part.sections(page));
    }

    Optional<Content> figure(Page page) {
        return parts.stream().flatMap(part -> part.figure(page).stream()).findFirst();
    }

    List<String> examples(Page page) {
        return first(4, part -> part.examples(page));
    }

    private <T> List<T> first(int most, Function<FrontPart, List<T>> brought) {
        return parts.stream()
                .flatMap(part -> brought.apply(part).stream())
                .limit(most)
                .toList();
    }
}
