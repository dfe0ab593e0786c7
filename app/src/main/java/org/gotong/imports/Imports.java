package org.gotong.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gotong.identity.PersonId;
import org.gotong.identity.Viewer;
import org.gotong.platform.time.Today;
import org.gotong.platform.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The imports. Each is seen by whoever began it; those of the command line by administrators. */
@Repository
class Imports {

    private static final String SELECT = """
            select id, kind, subject, person_id, language, file_name, columns, notices, expected_rows, begun_at,
                matched_at, read_at, confirmed_at, without_faulty, saved_at, stopped_at, undo_asked_at, undone_at,
                failed_at, failure, done_rows, step_rows
            from imports.import
            """;

    private static final String SEEN = "(person_id = :person or person_id is null and :administrator)";

    private static final TypeReference<List<MatchedColumn>> COLUMNS = new TypeReference<>() {};
    private static final TypeReference<List<Import.Remark>> REMARKS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Today today;

    Imports(JdbcClient jdbc, JsonMapper json, Today today) {
        this.jdbc = jdbc;
        this.json = json;
        this.today = today;
    }

    Import get(Viewer viewer, ImportId id) {
        return jdbc.sql(SELECT + "where id = :id and " + SEEN)
                .param("id", id.value())
                .param("person", viewer.id())
                .param("administrator", viewer.isAdministrator())
                .query((rs, _) -> read(rs))
                .optional()
                .orElseThrow(() -> new NotFound("import " + id.text()));
    }

    /** Whoever looks: for work that goes on by itself. Empty when it was thrown away. */
    Optional<Import> find(ImportId id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id.value())
                .query((rs, _) -> read(rs))
                .optional();
    }

    /** The newest first. */
    List<Import> of(Viewer viewer, int limit, int offset) {
        return jdbc.sql(SELECT + "where " + SEEN + " order by begun_at desc, id limit :limit offset :offset")
                .param("person", viewer.id())
                .param("administrator", viewer.isAdministrator())
                .param("limit", limit)
                .param("offset", offset)
                .query((rs, _) -> read(rs))
                .list();
    }

    long count(Viewer viewer) {
        return jdbc.sql("select count(*) from imports.import where " + SEEN)
                .param("person", viewer.id())
                .param("administrator", viewer.isAdministrator())
                .query(Long.class)
                .single();
    }

    void add(Import begun) {
        jdbc.sql("""
                        insert into imports.import (
                            id, kind, subject, person_id, language, file_name, columns, notices, expected_rows, begun_at,
                            matched_at)
                        values (
                            :id, :kind, :subject, :person, :language, :file, :columns::jsonb, :notices::jsonb, :expected,
                            :begun, :matched)
                        """)
                .param("id", begun.id().value())
                .param("kind", begun.kind())
                .param("subject", begun.subject())
                .param("person", begun.person() == null ? null : begun.person().value())
                .param("language", begun.language())
                .param("file", begun.fileName())
                .param("columns", json.writeValueAsString(begun.columns()))
                .param("notices", json.writeValueAsString(begun.notices()))
                .param("expected", begun.expectedRows())
                .param("begun", Timestamp.from(begun.begunAt()))
                .param("matched", begun.matchedAt() == null ? null : Timestamp.from(begun.matchedAt()))
                .update();
    }

    void match(ImportId id, List<MatchedColumn> columns) {
        step("columns = :columns::jsonb, matched_at = :now", "matched_at is null and stopped_at is null", id)
                .param("columns", json.writeValueAsString(columns))
                .update();
    }

    /** True when it was waiting for that. */
    boolean confirm(ImportId id, boolean withoutFaulty, long rows) {
        return step(
                                "confirmed_at = :now, without_faulty = :without, run = null, at_row = 0, done_rows = 0,"
                                        + " step_rows = :rows",
                                "read_at is not null and confirmed_at is null and stopped_at is null and failed_at is null",
                                id)
                        .param("without", withoutFaulty)
                        .param("rows", rows)
                        .update()
                > 0;
    }

    /** Stops whatever goes on; whoever works on it notices at their next step. */
    void cancel(ImportId id) {
        step(
                        "stopped_at = :now, saved_at = case when confirmed_at is null then null else cast(:now as timestamptz) end, run = null",
                        "saved_at is null and stopped_at is null and failed_at is null",
                        id)
                .update();
    }

    boolean askToUndo(ImportId id, long rows) {
        return step(
                                "undo_asked_at = :now, failed_at = null, failure = null, run = null, at_row = 2147483647,"
                                        + " done_rows = 0, step_rows = :rows",
                                "confirmed_at is not null and undo_asked_at is null",
                                id)
                        .param("rows", rows)
                        .update()
                > 0;
    }

    /** Takes the work over from whoever had it before. */
    UUID take(ImportId id) {
        var run = UUID.randomUUID();
        jdbc.sql("update imports.import set run = :run where id = :id")
                .param("id", id.value())
                .param("run", run)
                .update();
        return run;
    }

    /** Begins a step at its first row; false when somebody else took the work over, or cancelled it. */
    boolean beginAnew(ImportId id, UUID run) {
        return own("at_row = 0, done_rows = 0", id, run).update() > 0;
    }

    /** Marks the rows as done, in the transaction of what was done; false when the work is somebody else's now. */
    boolean goOn(ImportId id, UUID run, int atRow, int done) {
        return own("at_row = :at, done_rows = done_rows + :done", id, run)
                        .param("at", atRow)
                        .param("done", done)
                        .update()
                > 0;
    }

    /** Ends a step: read, saved or undone. */
    boolean end(ImportId id, UUID run, String step) {
        return own(step + "_at = :now, run = null", id, run)
                        .param("now", Timestamp.from(today.now()))
                        .update()
                > 0;
    }

    void fail(ImportId id, String key, List<Object> arguments) {
        step("failed_at = :now, failure = :failure::jsonb, run = null", "failed_at is null", id)
                .param("failure", json.writeValueAsString(new Import.Remark(key, arguments)))
                .update();
    }

    int atRow(ImportId id) {
        return jdbc.sql("select at_row from imports.import where id = :id")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    void delete(ImportId id) {
        jdbc.sql("delete from imports.import where id = :id")
                .param("id", id.value())
                .update();
    }

    void forgetBefore(Instant moment) {
        jdbc.sql("delete from imports.import where begun_at < :moment")
                .param("moment", Timestamp.from(moment))
                .update();
    }

    /** The files of imports that nobody goes on with. */
    void forgetFiles() {
        jdbc.sql("""
                        delete from imports.file_part
                        where import_id in (
                            select id from imports.import where stopped_at is not null or failed_at is not null)
                        """).update();
    }

    private JdbcClient.StatementSpec step(String change, String condition, ImportId id) {
        return jdbc.sql("update imports.import set " + change + " where id = :id and " + condition)
                .param("id", id.value())
                .param("now", Timestamp.from(today.now()));
    }

    private JdbcClient.StatementSpec own(String change, ImportId id, UUID run) {
        return jdbc.sql("update imports.import set " + change + " where id = :id and run = :run")
                .param("id", id.value())
                .param("run", run);
    }

    private Import read(ResultSet rs) throws SQLException {
        var person = rs.getObject("person_id", UUID.class);
        var failure = rs.getString("failure");
        return new Import(
                new ImportId(rs.getObject("id", UUID.class)),
                rs.getString("kind"),
                rs.getString("subject"),
                person == null ? null : new PersonId(person),
                rs.getString("language"),
                rs.getString("file_name"),
                json.readValue(rs.getString("columns"), COLUMNS),
                json.readValue(rs.getString("notices"), REMARKS),
                rs.getLong("expected_rows"),
                rs.getObject("begun_at", OffsetDateTime.class).toInstant(),
                time(rs, "matched_at"),
                time(rs, "read_at"),
                time(rs, "confirmed_at"),
                rs.getBoolean("without_faulty"),
                time(rs, "saved_at"),
                time(rs, "stopped_at"),
                time(rs, "undo_asked_at"),
                time(rs, "undone_at"),
                time(rs, "failed_at"),
                failure == null ? null : json.readValue(failure, Import.Remark.class),
                rs.getInt("done_rows"),
                rs.getLong("step_rows"));
    }

    private static @Nullable Instant time(ResultSet rs, String column) throws SQLException {
        var time = rs.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
