package org.gotong.programmes;

import java.util.Locale;

/** How far a partnership has come; follows from its dates. */
public enum PartnerState {
    INVITED,
    ACCEPTED,
    DECLINED,
    LEFT;

    /** As the API writes it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
