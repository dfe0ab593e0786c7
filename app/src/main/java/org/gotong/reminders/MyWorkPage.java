package org.gotong.reminders;

import java.util.List;

/**
 * What waits for a person.
 *
 * @param cards the questions, the most urgent first; not all of them where they are many
 * @param waiting how many questions there are in all
 * @param announced what will be asked next
 * @param done how many the person has answered today
 */
record MyWorkPage(List<Waiting> cards, int waiting, List<Waiting> announced, long done) {

    boolean isEmpty() {
        return cards.isEmpty();
    }

    int more() {
        return waiting - cards.size();
    }

    long all() {
        return waiting + done;
    }

    /** Somebody with hundreds of questions sees a full bar rather than hundreds of dashes. */
    boolean showsSteps() {
        return all() <= 12;
    }
}
