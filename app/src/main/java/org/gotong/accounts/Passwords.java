package org.gotong.accounts;

import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.gotong.identity.PersonId;
import org.gotong.platform.time.Today;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Repository;

/**
 * Passwords as Argon2id hashes: 19 MiB, two rounds, one lane, a salt of 16 and a hash of 32 bytes (the first choice of
 * OWASP). The hash names its kind and parameters; one made with others is made anew at the next sign-in.
 */
@Repository
class Passwords {

    private static final String KIND = "argon2id";
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int ROUNDS = 2;
    /** Each takes its 19 MiB: a flood of sign-ins waits here instead of filling the memory. */
    private static final int AT_ONCE = 4;

    private final PasswordEncoder encoder =
            new DelegatingPasswordEncoder(KIND, Map.of(KIND, new Argon2PasswordEncoder(16, 32, 1, MEMORY_KIB, ROUNDS)));
    private final Semaphore turns = new Semaphore(AT_ONCE);
    private final JdbcClient jdbc;
    private final Today today;
    private volatile String nobodys = "";

    Passwords(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    void set(PersonId person, String password) {
        setAll(List.of(person), password);
    }

    /** One hash for all of them: only for the demonstration, whose accounts share their password anyway. */
    void setAll(List<PersonId> people, String password) {
        var hash = String.valueOf(inTurn(() -> encoder.encode(password)));
        people.forEach(person -> store(person, hash));
    }

    /** Takes as long for a person who is not there, or has no password, so that the time tells nothing. */
    boolean isRight(Optional<PersonId> person, String password) {
        var hash = person.flatMap(this::find);
        if (hash.isEmpty()) {
            inTurn(() -> encoder.matches(password, nobodys()));
            return false;
        }
        var right = inTurn(() -> encoder.matches(password, hash.get()));
        if (right && encoder.upgradeEncoding(hash.get())) {
            set(person.orElseThrow(), password);
        }
        return right;
    }

    void forget(PersonId person) {
        jdbc.sql("delete from accounts.password where person_id = :person")
                .param("person", person.value())
                .update();
    }

    private void store(PersonId person, String hash) {
        jdbc.sql("""
                        insert into accounts.password (person_id, hash, changed_at)
                        values (:person, :hash, :now)
                        on conflict (person_id) do update set hash = excluded.hash, changed_at = excluded.changed_at
                        """)
                .param("person", person.value())
                .param("hash", hash)
                .param("now", Timestamp.from(today.now()))
                .update();
    }

    private Optional<String> find(PersonId person) {
        return jdbc.sql("select hash from accounts.password where person_id = :person")
                .param("person", person.value())
                .query(String.class)
                .optional();
    }

    private String nobodys() {
        if (nobodys.isEmpty()) {
            nobodys = String.valueOf(encoder.encode("nobody"));
        }
        return nobodys;
    }

    private <T> T inTurn(Supplier<T> work) {
        turns.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }
}
