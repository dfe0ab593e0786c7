package org.gotong.platform.tables;

import java.util.List;

/**
 * A column of a template.
 *
 * @param heading in both languages, {@code kegiatan / activity}
 * @param about what belongs into it, in Indonesian
 * @param aboutEnglish the same in English
 * @param example what a person might write
 * @param choices the only values it takes; none where anything may be written
 * @param need whether a row can be saved without it
 * @param content how Excel formats it
 */
public record TemplateColumn(
        String heading,
        String about,
        String aboutEnglish,
        String example,
        List<String> choices,
        Need need,
        Content content) {

    /** Whether a row can do without it. */
    public enum Need {
        REQUIRED,
        OPTIONAL
    }

    /** How Excel formats the column. */
    public enum Content {
        /** As it is typed: Excel would make a date of {@code 2018-06}. */
        TEXT,
        NUMBER,
        DATE
    }

    /** A column of free text that may stay empty. */
    public static TemplateColumn of(String heading, String about, String aboutEnglish, String example) {
        return new TemplateColumn(heading, about, aboutEnglish, example, List.of(), Need.OPTIONAL, Content.TEXT);
    }

    /** The same column, without which no row can be saved. */
    public TemplateColumn required() {
        return new TemplateColumn(heading, about, aboutEnglish, example, choices, Need.REQUIRED, content);
    }

    /** The same column, filled from a list. */
    public TemplateColumn from(List<String> values) {
        return new TemplateColumn(heading, about, aboutEnglish, example, List.copyOf(values), need, content);
    }

    /** The same column, for numbers or days. */
    public TemplateColumn holding(Content other) {
        return new TemplateColumn(heading, about, aboutEnglish, example, choices, need, other);
    }
}
