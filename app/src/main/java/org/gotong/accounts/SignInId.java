package org.gotong.accounts;

import java.util.UUID;
import org.gotong.platform.ids.Id;

/** The identity of one sign-in; not the secret of its session. */
public record SignInId(UUID value) implements Id {}
