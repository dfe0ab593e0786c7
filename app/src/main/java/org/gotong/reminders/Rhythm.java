package org.gotong.reminders;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.gotong.platform.time.Today;
import org.jspecify.annotations.Nullable;

/** How often letters remind a person. All days and hours are those of Jakarta, and nobody is written to at night. */
enum Rhythm {
    /** As soon as there is something, by day. */
    NOW,
    /** At seven in the morning, when there is something. */
    DAILY,
    /** On Mondays at seven, when there is something. */
    WEEKLY,
    OFF;

    private static final LocalTime MORNING = LocalTime.of(7, 0);
    private static final LocalTime EVENING = LocalTime.of(20, 0);

    /** Is it time for a letter? A morning that was missed, because nothing ran then, is made up for later that day or week. */
    boolean isTime(Instant moment, @Nullable Instant last) {
        var now = LocalDateTime.ofInstant(moment, Today.ZONE);
        if (now.toLocalTime().isBefore(MORNING) || now.toLocalTime().isAfter(EVENING)) {
            return false;
        }
        return switch (this) {
            case NOW -> true;
            case DAILY -> isBefore(last, now.with(MORNING));
            case WEEKLY ->
                isBefore(
                        last,
                        now.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                                .with(MORNING));
            case OFF -> false;
        };
    }

    private static boolean isBefore(@Nullable Instant last, LocalDateTime morning) {
        return last == null || LocalDateTime.ofInstant(last, Today.ZONE).isBefore(morning);
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Rhythm> find(String code) {
        return Arrays.stream(values())
                .filter(rhythm -> rhythm.code().equals(code))
                .findFirst();
    }
}
