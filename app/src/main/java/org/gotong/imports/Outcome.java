package org.gotong.imports;

import java.util.Locale;

/** What a row means for the records. */
public enum Outcome {
    NEW,
    CHANGED,
    UNCHANGED,
    FAULTY;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
