package org.gotong.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gotong.platform.secrets.Secret;
import org.gotong.platform.time.Today;
import org.gotong.platform.web.Languages;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Invitations, of which the table knows the hashes of their links only. */
@Repository
class Invitations {

    static final Duration VALID = Duration.ofDays(14);

    private static final String COLUMNS = """
            id, email, name, language, standing_kind, standing_subject, standing_role, invited_by, invited_at, expires_at,
            accepted_at, revoked_at
            """;

    private final JdbcClient jdbc;
    private final Today today;

    Invitations(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    void add(Invitation invitation, Secret secret) {
        var offered = invitation.offered();
        jdbc.sql("""
                        insert into identity.invitation
                            (id, email, name, language, standing_kind, standing_subject, standing_role, secret_hash,
                             invited_by, invited_at, expires_at)
                        values
                            (:id, :email, :name, :language, :kind, :subject, :role, :hash, :by, :at, :expires)
                        """)
                .param("id", invitation.id().value())
                .param("email", invitation.email())
                .param("name", invitation.name())
                .param("language", invitation.language().getLanguage())
                .param("kind", offered == null ? null : offered.kind())
                .param("subject", offered == null ? null : offered.subject())
                .param("role", offered == null ? null : offered.role())
                .param("hash", secret.hash())
                .param("by", invitation.invitedBy().value())
                .param("at", Timestamp.from(invitation.invitedAt()))
                .param("expires", Timestamp.from(invitation.expiresAt()))
                .update();
    }

    /** Gives a waiting invitation a new link; the old one leads nowhere from now on. */
    void renew(InvitationId id, Secret secret, Instant expiresAt) {
        jdbc.sql("update identity.invitation set secret_hash = :hash, expires_at = :expires where id = :id")
                .param("id", id.value())
                .param("hash", secret.hash())
                .param("expires", Timestamp.from(expiresAt))
                .update();
    }

    void revoke(InvitationId id) {
        jdbc.sql("update identity.invitation set revoked_at = :now where id = :id")
                .param("id", id.value())
                .param("now", now())
                .update();
    }

    void move(String kind, UUID from, UUID into) {
        jdbc.sql("""
                        update identity.invitation
                        set standing_subject = :into
                        where standing_kind = :kind and standing_subject = :from
                        """)
                .param("kind", kind)
                .param("from", from)
                .param("into", into)
                .update();
        jdbc.sql("""
                        update identity.invitation older
                        set revoked_at = :now
                        from identity.invitation newer
                        where older.standing_kind = :kind and older.standing_subject = :into
                        and older.accepted_at is null and older.revoked_at is null
                        and newer.standing_kind = older.standing_kind
                        and newer.standing_subject = older.standing_subject
                        and newer.standing_role = older.standing_role
                        and lower(newer.email) = lower(older.email)
                        and newer.accepted_at is null and newer.revoked_at is null
                        and (newer.invited_at, newer.id) > (older.invited_at, older.id)
                        """)
                .param("kind", kind)
                .param("into", into)
                .param("now", now())
                .update();
    }

    /** Empty when it is not withdrawn, ran out, or the same person was asked for the same anew. */
    Optional<Invitation> reopen(InvitationId id) {
        return jdbc.sql("""
                        update identity.invitation i
                        set revoked_at = null
                        where i.id = :id and i.revoked_at is not null and i.accepted_at is null and i.expires_at > :now
                        and not exists (
                            select 1
                            from identity.invitation other
                            where lower(other.email) = lower(i.email)
                            and other.standing_kind is not distinct from i.standing_kind
                            and other.standing_subject is not distinct from i.standing_subject
                            and other.standing_role is not distinct from i.standing_role
                            and other.accepted_at is null and other.revoked_at is null)
                        returning\s""" + COLUMNS)
                .param("id", id.value())
                .param("now", now())
                .query(Invitations::invitation)
                .optional();
    }

    /** False when somebody else took or withdrew it in the same moment. */
    boolean accept(InvitationId id, PersonId person) {
        return jdbc.sql("""
                        update identity.invitation
                        set accepted_at = :now, accepted_by = :person
                        where id = :id and accepted_at is null and revoked_at is null
                        """)
                        .param("id", id.value())
                        .param("person", person.value())
                        .param("now", now())
                        .update()
                == 1;
    }

    Optional<Invitation> findOpen(Secret secret) {
        return jdbc.sql("select " + COLUMNS + " from identity.invitation where secret_hash = :hash")
                .param("hash", secret.hash())
                .query(Invitations::invitation)
                .optional()
                .filter(invitation -> invitation.isOpen(today.now()));
    }

    Optional<Invitation> findWaiting(InvitationId id) {
        return jdbc.sql("select " + COLUMNS + " from identity.invitation where id = :id")
                .param("id", id.value())
                .query(Invitations::invitation)
                .optional()
                .filter(Invitation::isWaiting);
    }

    Optional<Invitation> findWaiting(String email, @Nullable Standing offered) {
        return waiting().stream()
                .filter(invitation ->
                        invitation.isFor(email) && java.util.Objects.equals(invitation.offered(), offered))
                .findFirst();
    }

    /** All that nobody took or withdrew yet, also those that ran out; the newest first. */
    List<Invitation> waiting() {
        return jdbc.sql("select " + COLUMNS + """
                         from identity.invitation
                        where accepted_at is null and revoked_at is null
                        order by invited_at desc, id
                        """)
                .query(Invitations::invitation)
                .list();
    }

    /** Those that this address can take today, the oldest first. */
    List<Invitation> openFor(String email) {
        return jdbc.sql("select " + COLUMNS + """
                         from identity.invitation
                        where lower(email) = :email and accepted_at is null and revoked_at is null and expires_at > :now
                        order by invited_at, id
                        """)
                .param("email", new EmailAddress(email).key())
                .param("now", now())
                .query(Invitations::invitation)
                .list();
    }

    /** The people whose address has an invitation that can be taken today. */
    Set<PersonId> peopleWithOpen() {
        return Set.copyOf(jdbc.sql("""
                        select distinct p.id
                        from identity.invitation i
                        join identity.person p on lower(p.email) = lower(i.email) and p.closed_at is null
                        where i.accepted_at is null and i.revoked_at is null and i.expires_at > :now
                        """)
                .param("now", now())
                .query((rs, _) -> new PersonId(rs.getObject("id", UUID.class)))
                .list());
    }

    /** The language in which the person was last written to before they had an account. */
    Optional<Locale> languageOf(PersonId person) {
        return jdbc.sql("""
                        select language
                        from identity.invitation
                        where accepted_by = :person
                        order by accepted_at desc, id
                        limit 1
                        """)
                .param("person", person.value())
                .query(String.class)
                .optional()
                .map(Languages::of);
    }

    List<Invitation> waiting(String kind, UUID subject) {
        return jdbc.sql("select " + COLUMNS + """
                         from identity.invitation
                        where standing_kind = :kind and standing_subject = :subject
                            and accepted_at is null and revoked_at is null
                        order by invited_at desc, id
                        """)
                .param("kind", kind)
                .param("subject", subject)
                .query(Invitations::invitation)
                .list();
    }

    private Timestamp now() {
        return Timestamp.from(today.now());
    }

    private static Invitation invitation(ResultSet rs, int row) throws SQLException {
        return new Invitation(
                new InvitationId(rs.getObject("id", UUID.class)),
                rs.getString("email"),
                rs.getString("name"),
                Languages.of(rs.getString("language")),
                standing(rs),
                new PersonId(rs.getObject("invited_by", UUID.class)),
                rs.getTimestamp("invited_at").toInstant(),
                rs.getTimestamp("expires_at").toInstant(),
                instant(rs, "accepted_at"),
                instant(rs, "revoked_at"));
    }

    private static @Nullable Standing standing(ResultSet rs) throws SQLException {
        var kind = rs.getString("standing_kind");
        return kind == null
                ? null
                : new Standing(kind, rs.getObject("standing_subject", UUID.class), rs.getString("standing_role"));
    }

    private static @Nullable Instant instant(ResultSet rs, String column) throws SQLException {
        var at = rs.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
