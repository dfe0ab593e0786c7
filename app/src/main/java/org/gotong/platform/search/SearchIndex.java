package org.gotong.platform.search;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The index that modules keep in step with their records, in the transaction of the change. */
@Component
public class SearchIndex {

    private final JdbcClient jdbc;

    SearchIndex(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds the record or brings it up to date. */
    public void put(SearchEntry entry) {
        putAll(List.of(entry));
    }

    /** The same for many, each of them once, in one statement. */
    public void putAll(List<SearchEntry> entries) {
        jdbc.sql("""
                        insert into platform.search_entry
                            (subject, kind, address, title_id, title_en, summary_id, summary_en, visible_to, words)
                        select
                            subject, kind, address, title_id, title_en, summary_id, summary_en, visible_to::uuid[],
                            setweight(to_tsvector('indonesian', titles), 'A')
                            || setweight(to_tsvector('english', titles), 'A')
                            || setweight(to_tsvector('simple', titles), 'A')
                            || setweight(to_tsvector('indonesian', bodies), 'C')
                            || setweight(to_tsvector('english', bodies), 'C')
                            || setweight(to_tsvector('simple', bodies), 'C')
                        from unnest(
                            :subjects::uuid[], :kinds::text[], :addresses::text[], :titlesId::text[], :titlesEn::text[],
                            :summariesId::text[], :summariesEn::text[], :more::text[], :visibleTo::text[])
                            as entry (
                                subject, kind, address, title_id, title_en, summary_id, summary_en, more, visible_to)
                        cross join lateral (
                            select
                                unaccent(title_id || ' ' || title_en) as titles,
                                unaccent(summary_id || ' ' || summary_en || ' ' || more) as bodies
                        ) as said
                        on conflict (subject) do update set
                            kind = excluded.kind,
                            address = excluded.address,
                            title_id = excluded.title_id,
                            title_en = excluded.title_en,
                            summary_id = excluded.summary_id,
                            summary_en = excluded.summary_en,
                            visible_to = excluded.visible_to,
                            words = excluded.words
                        """)
                .param("subjects", entries.stream().map(SearchEntry::subject).toArray(UUID[]::new))
                .param("kinds", texts(entries, SearchEntry::kind))
                .param("addresses", texts(entries, SearchEntry::address))
                .param("titlesId", texts(entries, SearchEntry::titleId))
                .param("titlesEn", texts(entries, SearchEntry::titleEn))
                .param("summariesId", texts(entries, SearchEntry::summaryId))
                .param("summariesEn", texts(entries, SearchEntry::summaryEn))
                .param("more", texts(entries, SearchEntry::more))
                .param("visibleTo", texts(entries, SearchIndex::visibleTo))
                .update();
    }

    public void remove(UUID subject) {
        removeAll(List.of(subject));
    }

    public void removeAll(Collection<UUID> subjects) {
        jdbc.sql("delete from platform.search_entry where subject = any(:subjects)")
                .param("subjects", subjects.toArray(UUID[]::new))
                .update();
    }

    private static @Nullable String[] texts(List<SearchEntry> entries, Function<SearchEntry, @Nullable String> text) {
        return entries.stream().map(text).toArray(String[]::new);
    }

    /** As an array is written within SQL; the ids hold nothing that would need quoting. */
    private static @Nullable String visibleTo(SearchEntry entry) {
        return entry.visibleTo() == null
                ? null
                : entry.visibleTo().stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
