package org.gotong.programmes;

/** Slot: a step on the way from nothing to a published programme. It is done when the facts say so; nobody ticks it off. */
public interface GuideStep {

    /** Steps stand in rising order; the programme's own are begin 100, text 200, partners 300, publication 900. */
    int order();

    /** Its name; the reason for it stands under the key with {@code .why}, its button under the key with {@code .go}. */
    String key();

    String address(ProgrammeSummary programme);

    boolean isDone(ProgrammeSummary programme);

    /** Whether its button does it at once, by a POST to the address. */
    default boolean isDoneByPress() {
        return false;
    }
}
