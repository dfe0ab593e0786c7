package org.gotong.platform.ids;

import java.security.SecureRandom;
import java.util.UUID;

/** Makes UUIDs of version 7 (RFC 9562): the time comes first, so that new rows lie together in an index. */
public final class NewId {

    private static final SecureRandom RANDOM = new SecureRandom();

    private NewId() {}

    public static UUID next() {
        long time = System.currentTimeMillis() << 16;
        long version = 0x7000L | RANDOM.nextInt(1 << 12);
        long variant = 0x8000000000000000L | RANDOM.nextLong() >>> 2;
        return new UUID(time | version, variant);
    }
}
