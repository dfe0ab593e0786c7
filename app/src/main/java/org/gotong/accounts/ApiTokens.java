package org.gotong.accounts;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gotong.identity.PersonId;
import org.gotong.identity.SignedIn;
import org.gotong.platform.ids.NewId;
import org.gotong.platform.secrets.Secret;
import org.gotong.platform.time.Today;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** API tokens, of which the table knows the hashes only. */
@Repository
class ApiTokens {

    /** So that scanners of leaked secrets, and people, see what it is. */
    static final String MARK = "gotong_";

    private static final Duration COARSE = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final Today today;

    ApiTokens(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /** Makes one and gives its text, which is never to be had again. */
    String make(PersonId person, String name, boolean writes) {
        var text = MARK + Secret.fresh().text();
        jdbc.sql("""
                        insert into accounts.api_token (id, person_id, name, secret_hash, writes, made_at)
                        values (:id, :person, :name, :hash, :writes, :now)
                        """)
                .param("id", NewId.next())
                .param("person", person.value())
                .param("name", name)
                .param("hash", Secret.of(text).hash())
                .param("writes", writes)
                .param("now", now())
                .update();
        return text;
    }

    /** Whom a token lets in; empty when it is wrong or revoked. */
    Optional<SignedIn> use(String text) {
        var row = jdbc.sql("""
                        select id, person_id, writes, last_used_at
                        from accounts.api_token
                        where secret_hash = :hash and revoked_at is null
                        """)
                .param("hash", Secret.of(text).hash())
                .query((rs, _) -> new Use(
                        rs.getObject("id", UUID.class),
                        new SignedIn(new PersonId(rs.getObject("person_id", UUID.class)), rs.getBoolean("writes")),
                        instant(rs.getTimestamp("last_used_at"))))
                .optional();
        row.ifPresent(this::remember);
        return row.map(Use::signedIn);
    }

    List<ApiToken> of(PersonId person) {
        return jdbc.sql("""
                        select id, name, writes, made_at, last_used_at
                        from accounts.api_token
                        where person_id = :person and revoked_at is null
                        order by made_at desc, id
                        """)
                .param("person", person.value())
                .query((rs, _) -> new ApiToken(
                        new ApiTokenId(rs.getObject("id", UUID.class)),
                        rs.getString("name"),
                        rs.getBoolean("writes"),
                        rs.getTimestamp("made_at").toInstant(),
                        instant(rs.getTimestamp("last_used_at"))))
                .list();
    }

    /** Only one's own: that of another person stays as it is. */
    boolean revoke(PersonId person, ApiTokenId id) {
        return jdbc.sql("""
                        update accounts.api_token
                        set revoked_at = :now
                        where id = :id and person_id = :person and revoked_at is null
                        """)
                        .param("id", id.value())
                        .param("person", person.value())
                        .param("now", now())
                        .update()
                == 1;
    }

    void revokeAll(PersonId person) {
        jdbc.sql("update accounts.api_token set revoked_at = :now where person_id = :person and revoked_at is null")
                .param("person", person.value())
                .param("now", now())
                .update();
    }

    // Once an hour is enough to see whether a token is still in use: a read of the API writes nothing otherwise.
    private void remember(Use use) {
        var last = use.lastUsedAt();
        if (last == null || last.isBefore(today.now().minus(COARSE))) {
            jdbc.sql("update accounts.api_token set last_used_at = :now where id = :id")
                    .param("id", use.id())
                    .param("now", now())
                    .update();
        }
    }

    private Timestamp now() {
        return Timestamp.from(today.now());
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }

    private record Use(UUID id, SignedIn signedIn, @Nullable Instant lastUsedAt) {}
}
