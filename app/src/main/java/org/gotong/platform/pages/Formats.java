package org.gotong.platform.pages;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.gotong.platform.time.Today;

/** Dates and numbers as people of a language write them: "14 Jan 2027", "1.234,5". */
public final class Formats {

    /** By pattern and language: understanding a pattern takes longer than using it. */
    private static final Map<String, DateTimeFormatter> FORMATTERS = new ConcurrentHashMap<>();

    private Formats() {}

    /** 14 Jan 2027. */
    public static String date(LocalDate date, Locale language) {
        return formatter("d MMM uuuu", language).format(date);
    }

    /** 14 Januari 2027. */
    public static String longDate(LocalDate date, Locale language) {
        return formatter("d MMMM uuuu", language).format(date);
    }

    /** Jan. */
    static String month(LocalDate date, Locale language) {
        return DateTimeFormatter.ofPattern("MMM", language).format(date);
    }

    /** 14 Jan 2027 09.30 WIB. */
    public static String moment(Instant moment, Locale language) {
        var pattern = language.getLanguage().equals("id") ? "d MMM uuuu HH.mm 'WIB'" : "d MMM uuuu HH:mm 'WIB'";
        return formatter(pattern, language).withZone(Today.ZONE).format(moment);
    }

    /** 1.234,5 in Indonesian, 1,234.5 in English; at most two decimals. */
    public static String number(Number number, Locale language) {
        var format = NumberFormat.getNumberInstance(language);
        format.setMaximumFractionDigits(2);
        return format.format(number);
    }

    private static DateTimeFormatter formatter(String pattern, Locale language) {
        return FORMATTERS.computeIfAbsent(
                language.getLanguage() + pattern, _ -> DateTimeFormatter.ofPattern(pattern, language));
    }
}
