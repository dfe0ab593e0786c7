package org.gotong.reference;

import java.util.Locale;

/** A name in the two languages that are always complete: Indonesian, which is the default, and English. */
public record BilingualName(String id, String en) {

    /** The name for a reader of this language; whoever reads neither gets Indonesian. */
    public String in(Locale locale) {
        return locale.getLanguage().equals("en") ? en : id;
    }

    boolean isComplete() {
        return !id.isBlank() && !en.isBlank();
    }
}
