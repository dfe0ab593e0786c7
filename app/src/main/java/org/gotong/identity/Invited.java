package org.gotong.identity;

/**
 * An invitation on its way.
 *
 * @param link what the letter holds; for the inviting person to pass on by other means too
 */
public record Invited(InvitationId id, String email, String link) {}
