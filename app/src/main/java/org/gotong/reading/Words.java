package org.gotong.reading;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The module's own words in one of the two languages: Indonesian unless English is asked for. */
record Words(ResourceBundle bundle, Locale locale) {
    // Without this a server whose own locale is English would answer Indonesians in English.
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    static Words in(Locale locale) {
        return new Words(ResourceBundle.getBundle("org.gotong.reading.messages", locale, NO_FALLBACK), locale);
    }

    String say(String key, Object... arguments) {
        String pattern = bundle.getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
    }
}
