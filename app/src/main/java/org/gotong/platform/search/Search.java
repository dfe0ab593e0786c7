package org.gotong.platform.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gotong.platform.web.Visitor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds records by words: every word must occur, in any form of its stem, the last one may be only begun. */
@Component
class Search {

    private static final int MOST_WORDS = 12;

    private final JdbcClient jdbc;

    Search(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Found> find(Visitor viewer, String question, Locale language, int limit) {
        var words = words(question);
        if (words.isEmpty()) {
            return List.of();
        }
        var title = language.getLanguage().equals("en") ? "title_en" : "title_id";
        var summary = language.getLanguage().equals("en") ? "summary_en" : "summary_id";
        return jdbc.sql("""
                        select kind, address, %s as title, %s as summary
                        from platform.search_entry, (select %s as question) as asked
                        where words @@ question
                            and (visible_to is null or :administrator or visible_to && :standings)
                        order by ts_rank(words, question) desc, title_id, subject
                        limit :limit
                        """.formatted(title, summary, question(words)))
                .params(words.stream().collect(Collectors.toMap(word -> "w" + words.indexOf(word), word -> word)))
                .param("administrator", viewer.isAdministrator())
                .param("standings", viewer.standsTo().toArray(UUID[]::new))
                .param("limit", limit)
                .query(Found.class)
                .list();
    }

    // Each word counts by its Indonesian stem, its English one, or as the beginning of what was written.
    private static String question(List<String> words) {
        var each = new java.util.ArrayList<String>();
        for (int i = 0; i < words.size(); i++) {
            each.add("(plainto_tsquery('indonesian', unaccent(:w%1$d)) || plainto_tsquery('english', unaccent(:w%1$d))"
                            .formatted(i)
                    + " || to_tsquery('simple', quote_literal(unaccent(:w%1$d)) || ':*'))".formatted(i));
        }
        return String.join(" && ", each);
    }

    private static List<String> words(String question) {
        return Arrays.stream(
                        question.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().split(" "))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MOST_WORDS)
                .toList();
    }
}
