package org.gotong.reminders;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * When a letter reminds of something: once a rule, so that nothing is mentioned more than five times and nothing old at
 * all. A day that was missed, because nothing ran then, is made up for until the next rule holds.
 */
enum Rule {
    WEEK_BEFORE,
    DAY_BEFORE,
    LATE,
    LATE_FOR_A_WEEK,
    LATE_FOR_TWO_WEEKS,
    /** Asked three days ago. */
    UNANSWERED,
    /** Asked ten days ago. */
    STILL_UNANSWERED;

    static Optional<Rule> of(Waiting one, LocalDate today) {
        if (one.due() != null) {
            return ofDue(ChronoUnit.DAYS.between(today, one.due()));
        }
        return one.askedOn() == null ? Optional.empty() : ofAsked(ChronoUnit.DAYS.between(one.askedOn(), today));
    }

    // The last bound is known to workplan.WaitingActivities.LATE, too.
    private static Optional<Rule> ofDue(long daysLeft) {
        if (daysLeft > 7 || daysLeft < -21) {
            return Optional.empty();
        }
        if (daysLeft >= 0) {
            return Optional.of(daysLeft > 1 ? WEEK_BEFORE : DAY_BEFORE);
        }
        return Optional.of(daysLeft >= -7 ? LATE : daysLeft >= -14 ? LATE_FOR_A_WEEK : LATE_FOR_TWO_WEEKS);
    }

    private static Optional<Rule> ofAsked(long daysAgo) {
        if (daysAgo < 3 || daysAgo >= 30) {
            return Optional.empty();
        }
        return Optional.of(daysAgo < 10 ? UNANSWERED : STILL_UNANSWERED);
    }

    /** The date that the reminder is about: when it moves, the rule holds anew. */
    static LocalDate occasion(Waiting one) {
        return one.due() != null ? one.due() : one.askedOn() != null ? one.askedOn() : one.asksFrom();
    }
}
