package org.gotong.identity;

import java.util.UUID;
import org.gotong.platform.ids.Id;

/** The identity of an invitation. */
public record InvitationId(UUID value) implements Id {}
