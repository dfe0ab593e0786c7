package org.gotong.identity;

import java.util.UUID;
import org.gotong.platform.ids.Id;

/** The identity of a person with an account. */
public record PersonId(UUID value) implements Id {}
