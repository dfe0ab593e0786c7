package org.gotong.programmes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import org.gotong.platform.web.NotNow;
import org.junit.jupiter.api.Test;

class ProgrammeTest {

    private static final Instant MAY = Instant.parse("2018-05-23T03:00:00Z");
    private static final Instant JUNE = Instant.parse("2018-06-23T03:00:00Z");

    private final Programme draft = Programme.draft("kota-sdgs", ProgrammeSamples.facts("Kota SDGs"));

    @Test
    void endsOnlyOnceUnlessItIsReopened() {
        var ended = draft.ended(LocalDate.of(2021, 9, 30), "masa program selesai");

        assertThat(ended.endedOn()).isEqualTo("2021-09-30");
        assertThatExceptionOfType(NotNow.class)
                .isThrownBy(() -> ended.ended(LocalDate.of(2022, 1, 1), "lagi"))
                .withMessage("programme.ended");
        assertThat(ended.reopened().endedOn()).isNull();
    }

    @Test
    void isPublishedOnlyWhenItSaysWhatWhereAndWhen() {
        var bare = Programme.draft("bare", ProgrammeFacts.titled("Kota SDGs", ""));

        assertThat(Readiness.of(bare.facts()).missing())
                .containsExactly(
                        Readiness.Part.SUMMARY, Readiness.Part.GOALS, Readiness.Part.PLACES, Readiness.Part.PERIOD);
        assertThatExceptionOfType(NotNow.class)
                .isThrownBy(() -> bare.published(MAY))
                .withMessage("programme.incomplete");
    }

    @Test
    void keepsTheDayOnWhichItWasFirstPublished() {
        var again = draft.published(MAY).withdrawn(JUNE).published(JUNE);

        assertThat(again.publishedAt()).isEqualTo(MAY);
        assertThat(again.isPublic()).isTrue();
        assertThat(draft.published(MAY).withdrawn(JUNE).isPublic()).isFalse();
    }

    @Test
    void aProgrammeWhoseTimeIsOverIsOverAndNotLate() {
        var programme = draft.published(MAY).summary();

        assertThat(ProgrammeState.of(programme, LocalDate.of(2018, 8, 31))).isEqualTo(ProgrammeState.UPCOMING);
        assertThat(ProgrammeState.of(programme, LocalDate.of(2021, 9, 30))).isEqualTo(ProgrammeState.RUNNING);
        assertThat(ProgrammeState.of(programme, LocalDate.of(2026, 11, 21))).isEqualTo(ProgrammeState.OVER);
        assertThat(ProgrammeState.of(draft.summary(), LocalDate.of(2026, 11, 21)))
                .isEqualTo(ProgrammeState.DRAFT);
    }
}
