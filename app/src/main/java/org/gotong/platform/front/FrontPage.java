package org.gotong.platform.front;

import java.util.List;
import java.util.Optional;
import org.gotong.platform.pages.Page;

/**
 * The front page, out of what the modules bring.
 *
 * @param asked the name of the number that is to be open; empty for the first
 */
record FrontPage(List<FrontPart> parts, String asked) {

    FrontShare share(Page page) {
        return FrontShare.of(parts, page);
    }

    /** The number whose rows are shown. */
    Optional<FrontNumber> open(List<FrontNumber> numbers) {
        return numbers.stream()
                .filter(number -> number.name().equals(asked))
                .findFirst()
                .or(() -> numbers.stream().findFirst());
    }
}
