package org.gotong.accounts;

import java.util.UUID;
import org.gotong.platform.ids.Id;

/** The identity of an API token; not the secret that opens anything. */
public record ApiTokenId(UUID value) implements Id {}
