package org.gotong.platform.web;

import java.util.List;
import java.util.Locale;

/** The languages that pages speak. A further one is one messages file a module and a line here. */
public final class Languages {

    public static final Locale INDONESIAN = Locale.of("id");
    public static final Locale ENGLISH = Locale.ENGLISH;
    public static final List<Locale> ALL = List.of(INDONESIAN, ENGLISH);

    private Languages() {}

    /** The language of that tag, or Indonesian where we do not speak it. */
    public static Locale of(String tag) {
        return ALL.stream().filter(l -> l.getLanguage().equals(tag)).findFirst().orElse(INDONESIAN);
    }
}
