package org.gotong.reminders;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.gotong.identity.PersonId;
import org.gotong.identity.Viewer;
import org.gotong.platform.history.History;
import org.gotong.platform.secrets.Secret;
import org.gotong.platform.time.Today;
import org.gotong.platform.web.Languages;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The secret addresses of people's calendars, of which the table knows the hashes only. */
@Repository
class CalendarAddresses {

    private static final String KIND = "reminders.calendar";

    /** A program that asks every few minutes is not written down every few minutes. */
    private static final Duration NOTED = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final History history;
    private final Today today;

    CalendarAddresses(JdbcClient jdbc, History history, Today today) {
        this.jdbc = jdbc;
        this.history = history;
        this.today = today;
    }

    /** Whose calendar it is, and the language of its words. */
    record Reader(PersonId person, Locale language) {}

    Optional<CalendarAddress> find(Viewer viewer) {
        return jdbc.sql("select made_at, read_at from reminders.calendar_address where person_id = :person")
                .param("person", viewer.id())
                .query((row, _) -> {
                    var read = row.getTimestamp("read_at");
                    return new CalendarAddress(
                            row.getTimestamp("made_at").toInstant(), read == null ? null : read.toInstant());
                })
                .optional();
    }

    /** A new address; the one before it leads nowhere from now on. */
    @Transactional
    public Secret renew(Viewer by, Locale language) {
        var secret = Secret.fresh();
        jdbc.sql("""
                        insert into reminders.calendar_address (person_id, secret_hash, language, made_at)
                        values (:person, :hash, :language, :now)
                        on conflict (person_id) do update
                        set secret_hash = excluded.secret_hash, language = excluded.language,
                            made_at = excluded.made_at, read_at = null
                        """)
                .param("person", by.id())
                .param("hash", secret.hash())
                .param("language", language.getLanguage())
                .param("now", now())
                .update();
        record(by, null, Map.of("madeAt", today.now()));
        return secret;
    }

    @Transactional
    public void revoke(Viewer by) {
        var gone = jdbc.sql("delete from reminders.calendar_address where person_id = :person")
                .param("person", by.id())
                .update();
        if (gone > 0) {
            record(by, Map.of("revokedAt", today.now()), null);
        }
    }

    /** Empty for an address that was never made, was renewed or revoked. */
    Optional<Reader> reader(Secret secret) {
        return jdbc.sql("select person_id, language from reminders.calendar_address where secret_hash = :hash")
                .param("hash", secret.hash())
                .query((row, _) -> new Reader(
                        new PersonId(row.getObject("person_id", UUID.class)), Languages.of(row.getString("language"))))
                .optional();
    }

    void noteReading(PersonId person) {
        jdbc.sql("""
                        update reminders.calendar_address
                        set read_at = :now
                        where person_id = :person and (read_at is null or read_at < :noted)
                        """)
                .param("person", person.value())
                .param("now", now())
                .param("noted", Timestamp.from(today.now().minus(NOTED)))
                .update();
    }

    private void record(Viewer by, @Nullable Object before, @Nullable Object after) {
        var person = Objects.requireNonNull(by.id(), "only for people who signed in");
        history.record(by, person, KIND, person, before, after);
    }

    private Timestamp now() {
        return Timestamp.from(today.now());
    }
}
