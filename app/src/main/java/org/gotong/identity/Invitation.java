package org.gotong.identity;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is asked to take part, by a link that is sent to their address.
 *
 * @param offered what the person is to become, or null for an account alone
 * @param acceptedAt null while nobody took it
 * @param revokedAt null while it stands
 */
public record Invitation(
        InvitationId id,
        String email,
        String name,
        Locale language,
        @Nullable Standing offered,
        PersonId invitedBy,
        Instant invitedAt,
        Instant expiresAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant revokedAt) {

    public boolean isOpen(Instant now) {
        return acceptedAt == null && revokedAt == null && now.isBefore(expiresAt);
    }

    /** Neither taken nor withdrawn; it may have run out meanwhile. */
    public boolean isWaiting() {
        return acceptedAt == null && revokedAt == null;
    }

    public boolean isFor(String address) {
        return new EmailAddress(email).key().equals(new EmailAddress(address).key());
    }
}
