package org.gotong.platform.ids;

import java.util.UUID;

/** The identity of one kind of thing; every kind has its own record, so that ids cannot be mixed up. */
public interface Id {

    UUID value();

    default String text() {
        return value().toString();
    }
}
