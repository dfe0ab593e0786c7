package org.gotong.reference;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds places in Indonesia by the beginnings of words of their name and of what they lie in, in any order. */
@Component
class PlaceSearch {

    private static final int MOST_WORDS = 10;

    /*
     * Every word begins a word of name or path, and at least one a word of the name itself: who types "bengkulu" does not
     * ask for every village in Bengkulu. Best first: most words in the name, large before small, most words whole, short
     * names before long ones.
     */
    static final String SQL = """
            select code, name, path, count(*) over () as total
            from reference.place
            where all_words @@ cast(:every as tsquery)
            and own_words @@ cast(:any as tsquery)
            and (:level = '' or level = :level)
            and (:within = '' or code = :within or code like :within || '.%')
            order by
                (select count(*) from unnest(cast(:beginnings as tsquery[])) word where own_words @@ word) desc,
                length(code),
                (select count(*) from unnest(cast(:words as tsquery[])) word where all_words @@ word) desc,
                length(name),
                name,
                code
            limit :limit offset :offset
            """;

    private final JdbcClient jdbc;

    PlaceSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    FoundPlaces find(PlaceQuery query) {
        var words = PlaceWords.of(query.words()).stream()
                .distinct()
                .limit(MOST_WORDS)
                .toList();
        if (String.join("", words).length() < PlaceQuery.SHORTEST) {
            return FoundPlaces.NONE;
        }
        var rows = jdbc.sql(SQL)
                .param("every", joined(words, " & ", ":*"))
                .param("any", joined(words, " | ", ":*"))
                .param("beginnings", array(words, ":*"))
                .param("words", array(words, ""))
                .param("level", query.level() == null ? "" : query.level().name())
                .param("within", query.within() == null ? "" : query.within().text())
                .param("limit", query.limit())
                .param("offset", query.offset())
                .query((row, number) -> new Row(PlaceRows.place(row), row.getLong("total")))
                .list();
        return new FoundPlaces(
                rows.stream().map(Row::place).toList(),
                rows.stream().findFirst().map(Row::total).orElse(0L));
    }

    // The words hold letters and digits only, so they may stand in a tsquery as they are.
    private static String joined(List<String> words, String operator, String ending) {
        return words.stream().map(word -> word + ending).collect(joining(operator));
    }

    private static String array(List<String> words, String ending) {
        return "{" + joined(words, ",", ending) + "}";
    }

    private record Row(Place place, long total) {}
}
