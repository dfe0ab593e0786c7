package org.gotong.workplan;

import org.jspecify.annotations.Nullable;

/**
 * What a tap on a card sends.
 *
 * @param was the state that the card was drawn with: whoever sees another one is answering another question
 */
record AnswerForm(String state, String was) {

    AnswerForm(@Nullable String state, @Nullable String was) {
        this.state = state == null ? "" : state;
        this.was = was == null ? "" : was;
    }

    /** Only our own buttons send states; nothing, where somebody keeps what stood there before. */
    boolean saysSomething() {
        return State.find(state).isPresent();
    }

    /** Does the answer fit the activity as it stands now? Other changes, of its title or dates, do not matter. */
    boolean answers(Activity activity) {
        return was.equals(code(activity));
    }

    static String code(Activity activity) {
        return activity.status() == null ? "" : activity.status().state().code();
    }
}
