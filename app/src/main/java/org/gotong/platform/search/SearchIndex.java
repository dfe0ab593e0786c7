package org.gotong.platform.search;

import java.util.UUID;
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
        jdbc.sql("""
                        insert into platform.search_entry
                            (subject, kind, address, title_id, title_en, summary_id, summary_en, visible_to, words)
                        values (
                            :subject, :kind, :address, :titleId, :titleEn, :summaryId, :summaryEn, :visibleTo,
                            setweight(to_tsvector('indonesian', unaccent(:titles)), 'A')
                            || setweight(to_tsvector('english', unaccent(:titles)), 'A')
                            || setweight(to_tsvector('simple', unaccent(:titles)), 'A')
                            || setweight(to_tsvector('indonesian', unaccent(:bodies)), 'C')
                            || setweight(to_tsvector('english', unaccent(:bodies)), 'C')
                            || setweight(to_tsvector('simple', unaccent(:bodies)), 'C'))
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
                .param("subject", entry.subject())
                .param("kind", entry.kind())
                .param("address", entry.address())
                .param("titleId", entry.titleId())
                .param("titleEn", entry.titleEn())
                .param("summaryId", entry.summaryId())
                .param("summaryEn", entry.summaryEn())
                .param(
                        "visibleTo",
                        entry.visibleTo() == null ? null : entry.visibleTo().toArray(UUID[]::new))
                .param("titles", entry.titleId() + " " + entry.titleEn())
                .param("bodies", entry.summaryId() + " " + entry.summaryEn() + " " + entry.more())
                .update();
    }

    public void remove(UUID subject) {
        jdbc.sql("delete from platform.search_entry where subject = :subject")
                .param("subject", subject)
                .update();
    }
}
