package org.gotong.reading;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One answer to a doubt that a page can offer and apply.
 *
 * @param code the word on the button is {@code reading.answer.CODE} in the module's messages
 * @param arguments what the placeholders of that message hold
 * @param proposal what choosing it does to the activity
 */
public record Answer(String code, List<String> arguments, Proposal proposal) {

    /** What an answer does. */
    public sealed interface Proposal {
        /** Leaves everything as it was read. */
        record Keep() implements Proposal {}

        /** Gives the activity another title. */
        record Title(String title) implements Proposal {}

        /** Gives it another time; null takes the time away. */
        record When(@Nullable Period period) implements Proposal {}

        /** Gives it another recurrence; null takes it away. */
        record Again(@Nullable Recurrence recurrence) implements Proposal {}

        /** Gives it other people in charge. */
        record Responsible(List<String> names) implements Proposal {}

        /** Puts every partner of the programme in charge; only the caller knows them. */
        record EveryPartner() implements Proposal {}

        /** Gives it other notes; null takes them away. */
        record Notes(@Nullable String notes) implements Proposal {}

        /** Opens the field for typing. */
        record Ask() implements Proposal {}
    }

    public Answer {
        arguments = List.copyOf(arguments);
    }

    /** The words for the button. */
    public String words(Locale locale) {
        return Words.in(locale).say("reading.answer." + code, arguments.toArray());
    }
}
