package org.gotong.platform.mail;

import java.util.UUID;
import org.gotong.platform.ids.Id;

/** The identity of a letter in the outbox. */
public record LetterId(UUID value) implements Id {}
