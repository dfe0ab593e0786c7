package org.gotong.reading;

import java.util.List;
import java.util.Locale;

/**
 * Something that was guessed, or that only a person can know.
 *
 * @param code the question is {@code reading.doubt.CODE} in the module's messages
 * @param arguments what the placeholders of that message hold
 * @param answers at most three, the first is the safest; empty when there is nothing to choose
 */
public record Doubt(Field field, String code, List<String> arguments, List<Answer> answers) {

    /** The part of an activity that a doubt is about. */
    public enum Field {
        TITLE,
        PERIOD,
        RECURRENCE,
        RESPONSIBLE,
        NOTES;

        /** The name in the API. */
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Doubt {
        arguments = List.copyOf(arguments);
        answers = List.copyOf(answers);
        if (answers.size() > 3) throw new IllegalArgumentException("a person weighs three answers, not " + answers);
    }

    /** Whether only the year was completed; a page asks this once for all lines. */
    public boolean isAboutYear() {
        return code.startsWith("year.");
    }

    /** The doubt in words. */
    public String reason(Locale locale) {
        return Words.in(locale).say("reading.doubt." + code, arguments.toArray());
    }
}
