package org.gotong.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import org.gotong.platform.time.Today;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** 21 November 2026 is a Saturday. */
class RhythmTest {

    @Test
    void nobodyIsWrittenToAtNight() {
        for (var rhythm : Rhythm.values()) {
            assertThat(isTime(rhythm, "2026-11-21T06:59", null)).isFalse();
            assertThat(isTime(rhythm, "2026-11-21T20:01", null)).isFalse();
        }
    }

    @Test
    void atOnceMeansAnyHourOfTheDay() {
        assertThat(isTime(Rhythm.NOW, "2026-11-21T15:00", "2026-11-21T14:30")).isTrue();
    }

    @Test
    void dailyMeansOnceAMorningOrLaterWhenTheMorningWasMissed() {
        assertThat(isTime(Rhythm.DAILY, "2026-11-21T07:00", "2026-11-20T07:10")).isTrue();
        assertThat(isTime(Rhythm.DAILY, "2026-11-21T15:00", "2026-11-20T07:10")).isTrue();
        assertThat(isTime(Rhythm.DAILY, "2026-11-21T15:00", "2026-11-21T07:10")).isFalse();
    }

    @Test
    void weeklyMeansMondayOrLaterWhenMondayWasMissed() {
        assertThat(isTime(Rhythm.WEEKLY, "2026-11-21T15:00", "2026-11-16T07:10"))
                .isFalse();
        assertThat(isTime(Rhythm.WEEKLY, "2026-11-23T07:00", "2026-11-16T07:10"))
                .isTrue();
        assertThat(isTime(Rhythm.WEEKLY, "2026-11-24T09:00", "2026-11-16T07:10"))
                .isTrue();
        assertThat(isTime(Rhythm.WEEKLY, "2026-11-24T09:00", "2026-11-23T07:10"))
                .isFalse();
    }

    @Test
    void offMeansNever() {
        assertThat(isTime(Rhythm.OFF, "2026-11-23T07:00", null)).isFalse();
    }

    private static boolean isTime(Rhythm rhythm, String now, @Nullable String last) {
        return rhythm.isTime(inJakarta(now), last == null ? null : inJakarta(last));
    }

    private static Instant inJakarta(String time) {
        return LocalDateTime.parse(time).atZone(Today.ZONE).toInstant();
    }
}
