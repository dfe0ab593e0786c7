package org.gotong.reading;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads a work plan out of what people write: lists, tables, minutes, articles, in Indonesian and English mixed.
 * It never refuses a text; what it does not understand stays in titles and notes, and what it guessed stands in doubts.
 */
public final class PlanReader {

    private PlanReader() {}

    /**
     * Reads the text.
     *
     * @param locale the language most of it is written in; null to find out. It only decides what "June 18" means
     * @param year the year of dates that name none, unless a heading names one
     */
    public static PlanReading read(String text, @Nullable Locale locale, @Nullable Integer year) {
        List<SourceLine> lines = SourceLine.all(text);
        var findings = new Findings();
        new PlanText(lines, isEnglish(locale, lines), findings).read();
        new Years(findings.rows(), year, findings.textYear()).complete();
        var activities = new Finish(findings.rows()).activities();
        var count = WordCount.of(lines, activities, findings.ignored());
        return new PlanReading(activities, findings.ignored(), count.words(), count.placedWords());
    }

    /** The names in a form field for people in charge: "Kotaku, Dinas Perumahan dan Permukiman & Bu Sari" are three. */
    public static List<String> names(String text) {
        return new CellReader(false).names(Tokens.of(text, 1)).names;
    }

    private static boolean isEnglish(@Nullable Locale locale, List<SourceLine> lines) {
        return locale == null ? Language.isEnglish(lines) : locale.getLanguage().equals("en");
    }
}
