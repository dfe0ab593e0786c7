package org.gotong.workplan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.gotong.identity.PersonId;
import org.gotong.platform.web.NotFound;
import org.gotong.programmes.ProgrammeId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Readings in progress. Each belongs to one person in one programme; nobody else finds it. */
@Repository
class ReadingDrafts {

    private static final String SELECT = """
            select id, programme_id, person_id, draft, begun_at, saved_at, version
            from workplan.reading
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ReadingDrafts(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    ReadingDraft get(ProgrammeId programme, PersonId person, ReadingId id) {
        return jdbc.sql(SELECT + "where id = :id and programme_id = :programme and person_id = :person")
                .param("id", id.value())
                .param("programme", programme.value())
                .param("person", person.value())
                .query((row, _) -> read(row))
                .optional()
                .orElseThrow(() -> new NotFound("reading " + id.text()));
    }

    Optional<ReadingDraft> find(ReadingId id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id.value())
                .query((row, _) -> read(row))
                .optional();
    }

    /** The one that the person left last. */
    Optional<ReadingDraft> open(ProgrammeId programme, PersonId person) {
        return jdbc.sql(SELECT + """
                        where programme_id = :programme and person_id = :person and saved_at is null
                        order by begun_at desc, id
                        limit 1
                        """)
                .param("programme", programme.value())
                .param("person", person.value())
                .query((row, _) -> read(row))
                .optional();
    }

    void insert(ReadingDraft draft) {
        jdbc.sql("""
                        insert into workplan.reading (id, programme_id, person_id, draft, begun_at, version)
                        values (:id, :programme, :person, :draft::jsonb, :begun, 0)
                        """)
                .param("id", draft.id().value())
                .param("programme", draft.programme().value())
                .param("person", draft.person().value())
                .param("draft", json.writeValueAsString(draft.content()))
                .param("begun", draft.begunAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The last word wins: it is one person's own draft, perhaps in two windows. */
    void update(ReadingDraft draft) {
        jdbc.sql("update workplan.reading set draft = :draft::jsonb, version = version + 1 where id = :id")
                .param("id", draft.id().value())
                .param("draft", json.writeValueAsString(draft.content()))
                .update();
    }

    /** True for the first who saves it: a second click finds it saved. */
    boolean markSaved(ReadingId id, Instant at) {
        return jdbc.sql(
                                "update workplan.reading set saved_at = :at, undone_at = null where id = :id and saved_at is null")
                        .param("id", id.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void markUndone(ReadingId id, Instant at) {
        jdbc.sql("update workplan.reading set saved_at = null, undone_at = :at where id = :id")
                .param("id", id.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void discard(ReadingId id) {
        jdbc.sql("delete from workplan.reading where id = :id and saved_at is null")
                .param("id", id.value())
                .update();
    }

    private ReadingDraft read(ResultSet row) throws SQLException {
        return new ReadingDraft(
                new ReadingId(row.getObject("id", UUID.class)),
                new ProgrammeId(row.getObject("programme_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                json.readValue(row.getString("draft"), ReadingDraft.Content.class),
                row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("saved_at", OffsetDateTime.class)),
                row.getInt("version"));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }
}
