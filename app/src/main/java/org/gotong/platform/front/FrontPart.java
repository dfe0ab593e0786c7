package org.gotong.platform.front;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import org.gotong.platform.pages.Page;

/** Slot: what a module brings to the front page. Everything in it is open to everybody, whoever looks. */
public interface FrontPart {

    /** Parts stand in rising order: organisations 100, programmes 200, work plans 300. */
    int order();

    default List<FrontNumber> numbers(Page page) {
        return List.of();
    }

    default List<FrontRecord> records(Page page) {
        return List.of();
    }

    default List<FrontGap> gaps(Page page) {
        return List.of();
    }

    default List<FrontSection> sections(Page page) {
        return List.of();
    }

    /** What stands beside the search: a map of what is recorded. The first part that has one shows it. */
    default Optional<Content> figure(Page page) {
        return Optional.empty();
    }

    /** Words that find something, one or two. */
    default List<String> examples(Page page) {
        return List.of();
    }
}
