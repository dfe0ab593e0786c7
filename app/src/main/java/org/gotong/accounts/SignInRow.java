package org.gotong.accounts;

import java.time.Instant;

/**
 * A sign-in that still holds, as its owner recognises it.
 *
 * @param lastUsedAt of its session
 * @param isThisOne whether the page itself is asked for with it
 */
record SignInRow(SignInId id, Instant at, Instant lastUsedAt, String address, Browser browser, boolean isThisOne) {}
