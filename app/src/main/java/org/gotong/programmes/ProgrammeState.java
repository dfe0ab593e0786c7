package org.gotong.programmes;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a programme stands on a day; follows from its dates. */
enum ProgrammeState {
    DRAFT,
    UPCOMING,
    RUNNING,
    OVER;

    static ProgrammeState of(ProgrammeSummary programme, LocalDate today) {
        if (!programme.isPublic()) {
            return DRAFT;
        }
        if (programme.isOver(today)) {
            return OVER;
        }
        return programme.startsOn() != null && programme.startsOn().isAfter(today) ? UPCOMING : RUNNING;
    }

    static Optional<ProgrammeState> find(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code().equals(code))
                .findFirst();
    }

    /** As addresses and the API write it. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    String key() {
        return "programmes.state." + code();
    }
}
