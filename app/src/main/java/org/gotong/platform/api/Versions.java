package org.gotong.platform.api;

import org.gotong.platform.web.LostRace;
import org.jspecify.annotations.Nullable;

/** The version of a record as an entity tag, so that a program does not overwrite what it has not read. */
public final class Versions {

    private Versions() {}

    public static String tag(long version) {
        return "\"" + version + "\"";
    }

    /** Throws {@link LostRace} when the caller read another version; without If-Match the caller did not ask. */
    public static void check(@Nullable String ifMatch, long version, Object record) {
        if (ifMatch != null
                && !ifMatch.equals("*")
                && !ifMatch.replaceFirst("^W/", "").equals(tag(version))) {
            throw new LostRace(record);
        }
    }
}
