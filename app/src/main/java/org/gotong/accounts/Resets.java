package org.gotong.accounts;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.gotong.identity.PersonId;
import org.gotong.platform.secrets.Secret;
import org.gotong.platform.time.Today;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Links that let somebody choose a new password; the table holds their hashes. */
@Repository
class Resets {

    static final Duration VALID = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final Today today;

    Resets(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    Secret make(PersonId person) {
        var secret = Secret.fresh();
        jdbc.sql("insert into accounts.reset (secret_hash, person_id, asked_at) values (:hash, :person, :now)")
                .param("hash", secret.hash())
                .param("person", person.value())
                .param("now", Timestamp.from(today.now()))
                .update();
        return secret;
    }

    /** Whose link it is, while it holds. */
    Optional<PersonId> find(Secret secret) {
        return jdbc.sql("select person_id from accounts.reset where secret_hash = :hash and asked_at > :since")
                .param("hash", secret.hash())
                .param("since", Timestamp.from(today.now().minus(VALID)))
                .query(UUID.class)
                .optional()
                .map(PersonId::new);
    }

    /** One new password makes all links for it useless. */
    void forget(PersonId person) {
        jdbc.sql("delete from accounts.reset where person_id = :person")
                .param("person", person.value())
                .update();
    }
}
