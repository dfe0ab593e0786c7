package org.gotong.workplan;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody recorded of an activity. Late and soon are not here: they follow from the date, see {@link Outlook}. */
enum State {
    RUNNING,
    DONE,
    POSTPONED,
    CANCELLED;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<State> find(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code().equals(code))
                .findFirst();
    }
}
