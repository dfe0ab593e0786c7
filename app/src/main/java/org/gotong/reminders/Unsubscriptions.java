package org.gotong.reminders;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.gotong.identity.PersonId;
import org.gotong.platform.secrets.Secret;
import org.gotong.platform.time.Today;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The addresses at the foot of letters that end them without signing in; one a letter, of which only the hash is known. */
@Repository
class Unsubscriptions {

    private final JdbcClient jdbc;
    private final Today today;

    Unsubscriptions(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    Secret make(PersonId person) {
        var secret = Secret.fresh();
        jdbc.sql("""
                        insert into reminders.unsubscription (secret_hash, person_id, made_at)
                        values (:hash, :person, :now)
                        """)
                .param("hash", secret.hash())
                .param("person", person.value())
                .param("now", Timestamp.from(today.now()))
                .update();
        return secret;
    }

    Optional<PersonId> find(Secret secret) {
        return jdbc.sql("select person_id from reminders.unsubscription where secret_hash = :hash")
                .param("hash", secret.hash())
                .query(UUID.class)
                .optional()
                .map(PersonId::new);
    }

    void forgetBefore(LocalDate day) {
        jdbc.sql("delete from reminders.unsubscription where made_at < :day")
                .param("day", Timestamp.from(day.atStartOfDay(Today.ZONE).toInstant()))
                .update();
    }
}
