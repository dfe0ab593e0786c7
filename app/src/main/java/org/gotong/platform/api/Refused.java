package org.gotong.platform.api;

import org.gotong.platform.pages.Faults;

/** The body was understood but cannot be accepted: 422 with its faults, whose fields are JSON pointers without the first slash. */
public final class Refused extends RuntimeException {

    private final Faults faults;

    public Refused(Faults faults) {
        super("refused: " + faults.all(), null, false, false);
        this.faults = faults;
    }

    public Faults faults() {
        return faults;
    }

    /** Goes on when there is nothing wrong. */
    public static void unlessEmpty(Faults faults) {
        if (!faults.isEmpty()) {
            throw new Refused(faults);
        }
    }
}
