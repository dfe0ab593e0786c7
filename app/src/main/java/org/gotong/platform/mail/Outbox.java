package org.gotong.platform.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gotong.platform.time.Today;
import org.gotong.platform.web.Languages;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The letters on their way. Without a mail server they stand here until an administrator has passed them on. */
@Repository
public class Outbox {

    /** From a minute to a day: a mail server that is down over a weekend still gets its letters. */
    private static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(6),
            Duration.ofHours(12),
            Duration.ofDays(1),
            Duration.ofDays(1));

    private static final String COLUMNS =
            "id, recipient, language, subject, words, unsubscribe, written_at, sent_at, tries, next_try_at, last_error";

    private final JdbcClient jdbc;
    private final Today today;
    private final boolean sends;

    Outbox(JdbcClient jdbc, Today today, @Value("${gotong.smtp-url:}") String smtp) {
        this.jdbc = jdbc;
        this.today = today;
        this.sends = !smtp.isBlank();
    }

    /** Is there a mail server, or are letters only kept? */
    public boolean sends() {
        return sends;
    }

    /** One that is due, for this transaction alone: other nodes pass over it. */
    Optional<StoredLetter> takeDue() {
        return jdbc.sql("select " + COLUMNS + """
                         from platform.letter
                        where sent_at is null and next_try_at <= :now
                        order by next_try_at, id
                        limit 1
                        for update skip locked
                        """)
                .param("now", now())
                .query(Outbox::letter)
                .optional();
    }

    List<StoredLetter> newest(int size, int offset) {
        return jdbc.sql("select " + COLUMNS + """
                         from platform.letter
                        order by written_at desc, id
                        limit :size offset :offset
                        """)
                .param("size", size)
                .param("offset", offset)
                .query(Outbox::letter)
                .list();
    }

    long count() {
        return jdbc.sql("select count(*) from platform.letter")
                .query(Long.class)
                .single();
    }

    /** Its words go with it: they may hold a one-time link, and nobody needs them here any more. */
    void sent(StoredLetter letter) {
        jdbc.sql("""
                        update platform.letter
                        set sent_at = :now, words = null, unsubscribe = null, tries = tries + 1, next_try_at = null, last_error = null
                        where id = :id
                        """).param("id", letter.id().value()).param("now", now()).update();
    }

    void failed(StoredLetter letter, String error) {
        var next = letter.tries() < WAITS.size() ? Timestamp.from(today.now().plus(WAITS.get(letter.tries()))) : null;
        jdbc.sql("""
                        update platform.letter
                        set tries = tries + 1, next_try_at = :next, last_error = :error
                        where id = :id
                        """)
                .param("id", letter.id().value())
                .param("next", next)
                .param("error", error)
                .update();
    }

    void tryAgain(LetterId id) {
        jdbc.sql("update platform.letter set tries = 0, next_try_at = :now where id = :id and sent_at is null")
                .param("id", id.value())
                .param("now", now())
                .update();
    }

    void forgetBefore(Instant moment) {
        jdbc.sql("delete from platform.letter where written_at < :moment")
                .param("moment", Timestamp.from(moment))
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(today.now());
    }

    private static StoredLetter letter(ResultSet rs, int row) throws SQLException {
        var words = rs.getString("words");
        return new StoredLetter(
                new LetterId(rs.getObject("id", UUID.class)),
                rs.getString("recipient"),
                Languages.of(rs.getString("language")),
                rs.getString("subject"),
                words == null ? "" : words,
                rs.getString("unsubscribe"),
                rs.getTimestamp("written_at").toInstant(),
                instant(rs, "sent_at"),
                rs.getInt("tries"),
                instant(rs, "next_try_at"),
                rs.getString("last_error"));
    }

    private static @Nullable Instant instant(ResultSet rs, String column) throws SQLException {
        var at = rs.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
