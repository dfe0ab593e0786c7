package org.gotong.undo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gotong.identity.PersonId;
import org.gotong.identity.Viewer;
import org.gotong.platform.web.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The steps that can be taken back, until their time is over. */
@Component
class RememberedSteps {

    private static final String SELECT = """
            select id, effect, kind, scope, subject, title, form, content, done_by, done_at, until,
                undone_at, except_for, address
            from undo.step
            """;

    private static final String IN_BIN = """
            from undo.step
            where effect = 'REMOVAL' and undone_at is null and until > :now
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    RememberedSteps(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(UndoId id, Visitor by, Step step, int form, Instant at, Instant until) {
        jdbc.sql("""
                        insert into undo.step
                            (id, effect, kind, scope, subject, title, form, content, done_by, by_name, done_at, until)
                        values
                            (:id, :effect, :kind, :scope, :subject, :title, :form, :content::jsonb, :by, :name, :at, :until)
                        """)
                .param("id", id.value())
                .param("effect", step.effect().name())
                .param("kind", step.kind())
                .param("scope", step.scope().value())
                .param("subject", step.subject().value())
                .param("title", step.title())
                .param("form", form)
                .param("content", json.writeValueAsString(step.content()))
                .param("by", by.id())
                .param("name", by.name())
                .param("at", Timestamp.from(at))
                .param("until", Timestamp.from(until))
                .update();
    }

    /** A step, and what came of it when it was taken back already. */
    record Found(Remembered step, @Nullable Instant undoneAt, List<Remark> except, String address) {}

    Optional<Found> find(UndoId id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id.value())
                .query((row, _) -> found(row))
                .optional();
    }

    /** The same, and whoever else wants to take it back waits for this transaction. */
    Optional<Found> findAndLock(UndoId id) {
        return jdbc.sql(SELECT + "where id = :id for update")
                .param("id", id.value())
                .query((row, _) -> found(row))
                .optional();
    }

    void markUndone(UndoId id, Viewer by, Instant at, Undone.PutBack done) {
        jdbc.sql("""
                        update undo.step
                        set undone_at = :at, undone_by = :by, except_for = :except::jsonb, address = :address
                        where id = :id
                        """)
                .param("id", id.value())
                .param("by", by.id())
                .param("at", Timestamp.from(at))
                .param("except", json.writeValueAsString(done.except()))
                .param("address", done.address())
                .update();
    }

    BinPage inScope(UUID scope, Instant now, int page) {
        return bin("and scope = :whose ", scope, now, page);
    }

    BinPage ofPerson(PersonId person, Instant now, int page) {
        return bin("and done_by = :whose ", person.value(), now, page);
    }

    private BinPage bin(String condition, UUID whose, Instant now, int page) {
        var total = jdbc.sql("select count(*) " + IN_BIN + condition)
                .param("now", Timestamp.from(now))
                .param("whose", whose)
                .query(Long.class)
                .single();
        var rows = jdbc.sql("select id, kind, title, by_name, done_at, until " + IN_BIN + condition + """
                        order by done_at desc, id
                        limit :limit offset :offset
                        """)
                .param("now", Timestamp.from(now))
                .param("whose", whose)
                .param("limit", BinPage.SIZE)
                .param("offset", (page - 1) * BinPage.SIZE)
                .query((row, _) -> new BinPage.Row(
                        new UndoId(row.getObject("id", UUID.class)),
                        row.getString("kind"),
                        row.getString("title"),
                        row.getString("by_name"),
                        row.getTimestamp("done_at").toInstant(),
                        row.getTimestamp("until").toInstant()))
                .list();
        return new BinPage(rows, page, total);
    }

    /** One whose time is over; another node that empties the bin takes the next. */
    Optional<Found> takeExpired(Instant now) {
        return jdbc.sql(SELECT + """
                        where until <= :now
                        order by until, id
                        limit 1
                        for update skip locked
                        """)
                .param("now", Timestamp.from(now))
                .query((row, _) -> found(row))
                .optional();
    }

    void delete(UndoId id) {
        jdbc.sql("delete from undo.step where id = :id").param("id", id.value()).update();
    }

    private Found found(ResultSet row) throws SQLException {
        var by = row.getObject("done_by", UUID.class);
        var undone = row.getTimestamp("undone_at");
        var except = row.getString("except_for");
        var step = new Remembered(
                new UndoId(row.getObject("id", UUID.class)),
                Step.Effect.valueOf(row.getString("effect")),
                row.getString("kind"),
                row.getObject("scope", UUID.class),
                row.getObject("subject", UUID.class),
                row.getString("title"),
                row.getInt("form"),
                json.readTree(row.getString("content")),
                by == null ? null : new PersonId(by),
                row.getTimestamp("done_at").toInstant(),
                row.getTimestamp("until").toInstant());
        return new Found(
                step,
                undone == null ? null : undone.toInstant(),
                except == null ? List.of() : List.of(json.readValue(except, Remark[].class)),
                row.getString("address"));
    }
}
