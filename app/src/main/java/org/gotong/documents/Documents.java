package org.gotong.documents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gotong.identity.Viewer;
import org.gotong.platform.files.UploadId;
import org.gotong.programmes.ProgrammeDirectory;
import org.gotong.programmes.ProgrammeId;
import org.gotong.programmes.ProgrammeSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The documents of programmes. What is for partners only is not even counted for others. */
@Component
class Documents {

    private static final String SELECT = """
            select id, upload_id, title_id, title_en, kind, audience, signed_on, added_at
            from documents.document
            where programme_id = :programme
            and (audience = 'EVERYBODY' or :partners)
            """;

    private final JdbcClient jdbc;
    private final ProgrammeDirectory programmes;

    Documents(JdbcClient jdbc, ProgrammeDirectory programmes) {
        this.jdbc = jdbc;
        this.programmes = programmes;
    }

    List<Document> of(Viewer viewer, ProgrammeSummary programme) {
        return jdbc.sql(SELECT + "order by coalesce(signed_on, added_at::date) desc, id")
                .param("programme", programme.id().value())
                .param("partners", isPartner(viewer, programme))
                .query((row, _) -> document(row))
                .list();
    }

    Optional<Document> find(Viewer viewer, ProgrammeSummary programme, DocumentId id) {
        return jdbc.sql(SELECT + "and id = :id")
                .param("programme", programme.id().value())
                .param("partners", isPartner(viewer, programme))
                .param("id", id.value())
                .query((row, _) -> document(row))
                .optional();
    }

    /** @param by who added it first; null for the system itself */
    void add(@Nullable UUID by, ProgrammeId programme, Document document) {
        jdbc.sql("""
                        insert into documents.document
                            (id, programme_id, upload_id, title_id, title_en, kind, audience, signed_on, added_at, added_by)
                        values
                            (:id, :programme, :upload, :titleId, :titleEn, :kind, :audience, :signedOn, :at, :by)
                        """)
                .param("id", document.id().value())
                .param("programme", programme.value())
                .param("upload", document.upload().value())
                .param("titleId", document.titleId())
                .param("titleEn", document.titleEn())
                .param("kind", document.kind().name())
                .param("audience", document.audience().name())
                .param("signedOn", document.signedOn())
                .param("at", Timestamp.from(document.addedAt()))
                .param("by", by)
                .update();
    }

    /** Who added it; empty for the system itself. */
    Optional<UUID> addedBy(DocumentId id) {
        return jdbc.sql("select added_by from documents.document where id = :id and added_by is not null")
                .param("id", id.value())
                .query(UUID.class)
                .optional();
    }

    boolean exists(DocumentId id) {
        return jdbc.sql("select exists(select from documents.document where id = :id)")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    void remove(DocumentId id) {
        jdbc.sql("delete from documents.document where id = :id")
                .param("id", id.value())
                .update();
    }

    // A guest is nobody's partner: asking the programme would cost the public page a statement.
    private boolean isPartner(Viewer viewer, ProgrammeSummary programme) {
        return viewer.isSignedIn() && programmes.mayReadWithPartners(viewer, programme.id());
    }

    private static Document document(ResultSet row) throws SQLException {
        return new Document(
                new DocumentId(row.getObject("id", UUID.class)),
                new UploadId(row.getObject("upload_id", UUID.class)),
                row.getString("title_id"),
                row.getString("title_en"),
                Document.Kind.valueOf(row.getString("kind")),
                Document.Audience.valueOf(row.getString("audience")),
                row.getObject("signed_on", LocalDate.class),
                row.getTimestamp("added_at").toInstant());
    }
}
