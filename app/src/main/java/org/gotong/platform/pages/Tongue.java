package org.gotong.platform.pages;

import java.time.LocalDate;
import java.util.Locale;
import org.gotong.platform.web.Languages;
import org.jspecify.annotations.Nullable;

/** One language with its words and formats: that of a page, or of a letter, which is written where there is no page. */
public interface Tongue {

    Locale locale();

    /** The words of that key. */
    String t(String key, @Nullable Object... arguments);

    default boolean isIndonesian() {
        return locale().equals(Languages.INDONESIAN);
    }

    /** One of two texts by the language; the other one where that is empty. */
    default String either(@Nullable String indonesian, @Nullable String english) {
        var first = isIndonesian() ? indonesian : english;
        var second = isIndonesian() ? english : indonesian;
        return first != null && !first.isBlank() ? first : second == null ? "" : second;
    }

    default String date(LocalDate date) {
        return Formats.date(date, locale());
    }

    /** "Nov", for where a day stands above its month. */
    default String month(LocalDate date) {
        return Formats.month(date, locale());
    }
}
