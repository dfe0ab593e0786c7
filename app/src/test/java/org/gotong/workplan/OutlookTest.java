package org.gotong.workplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gotong.TestClock;
import org.gotong.platform.time.Today;
import org.gotong.programmes.ProgrammeId;
import org.gotong.programmes.ProgrammeSummary;
import org.gotong.reading.Period;
import org.gotong.workplan.Outlook.Sign;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** On 21 November 2026. */
class OutlookTest {

    private static final ProgrammeId PROGRAMME = new ProgrammeId(new UUID(0, 1));

    private final LocalDate today = new Today(new TestClock()).date();

    @Test
    void anActivityPastItsLastDayIsLate() {
        var outlook = outlook(running(), "2026-06/2026-10-10", null);

        assertThat(outlook).isEqualTo(new Outlook(Sign.LATE, LocalDate.of(2026, 10, 10), 42));
        assertThat(Span.of(outlook.days())).isEqualTo(new Span("week", 6));
    }

    @Test
    void anActivityRecordedAsRunningIsLateAllTheSame() {
        assertThat(outlook(running(), "2026-11-20", recorded(State.RUNNING)).sign())
                .isEqualTo(Sign.LATE);
    }

    @Test
    void aMonthIsOverOnlyOnItsLastDay() {
        assertThat(outlook(running(), "2026-11", null).sign()).isEqualTo(Sign.DUE);
        assertThat(outlook(running(), "2026-10", null).days()).isEqualTo(21);
    }

    @Test
    void doneIsNeverLate() {
        assertThat(outlook(running(), "2026-01", recorded(State.DONE)))
                .isEqualTo(new Outlook(Sign.DONE, LocalDate.of(2026, 3, 1), 0));
    }

    @Test
    void whatBeginsWithinThirtyDaysIsSoon() {
        assertThat(outlook(running(), "2026-12-05/2027-03", null))
                .isEqualTo(new Outlook(Sign.SOON, LocalDate.of(2026, 12, 5), 14));
        assertThat(outlook(running(), "2027-01/2027-03", null).sign()).isEqualTo(Sign.PLANNED);
    }

    @Test
    void aFarDeadlineSaysNothingAboutToday() {
        assertThat(outlook(running(), "../2027-09", null).sign()).isEqualTo(Sign.PLANNED);
        assertThat(outlook(running(), "../2026-11-30", null).sign()).isEqualTo(Sign.DUE);
    }

    @Test
    void underWayByItsDatesIsNotTheSameAsReported() {
        assertThat(outlook(running(), "2026-06/2027-06", null).sign()).isEqualTo(Sign.EXPECTED);
        assertThat(outlook(running(), "2026-06/2027-06", recorded(State.RUNNING))
                        .sign())
                .isEqualTo(Sign.RUNNING);
    }

    @Test
    void inAProgrammeThatIsOverSilenceIsNotLateness() {
        assertThat(outlook(over(), "2018-06-04", null))
                .isEqualTo(new Outlook(Sign.UNREPORTED, LocalDate.of(2018, 6, 4), 0));
        assertThat(outlook(over(), "2018-09/..", null))
                .isEqualTo(new Outlook(Sign.UNREPORTED, LocalDate.of(2021, 9, 30), 0));
        assertThat(outlook(over(), null, null)).isEqualTo(new Outlook(Sign.UNREPORTED, LocalDate.of(2021, 9, 30), 0));
    }

    @Test
    void silenceCountsFromTheLastReport() {
        assertThat(outlook(over(), "2018-06/2018-09", recorded(State.RUNNING)))
                .isEqualTo(new Outlook(Sign.UNREPORTED, LocalDate.of(2026, 3, 1), 0));
    }

    @Test
    void continuousAndUndatedAreNeverLate() {
        assertThat(outlook(running(), "../..", null).sign()).isEqualTo(Sign.CONTINUOUS);
        assertThat(outlook(running(), null, null).sign()).isEqualTo(Sign.UNDATED);
    }

    @Test
    void spansAreSaidAsPeopleSayThem() {
        assertThat(Span.of(13)).isEqualTo(new Span("day", 13));
        assertThat(Span.of(14)).isEqualTo(new Span("week", 2));
        assertThat(Span.of(150)).isEqualTo(new Span("month", 4));
        assertThat(Span.of(8 * 366)).isEqualTo(new Span("year", 8));
    }

    private Outlook outlook(ProgrammeSummary programme, @Nullable String period, @Nullable Status status) {
        var time = period == null ? null : Period.parse(period);
        var facts = new ActivityFacts("Rapat", time, null, List.of(), "", "", Set.of());
        var activity = Activity.plan(PROGRAMME, Kind.ACTIVITY, null, 0, facts, Instant.EPOCH);
        return Outlook.of(activity.reported(status, null), programme, today);
    }

    private static Status recorded(State state) {
        return new Status(state, LocalDate.of(2026, 3, 1), null);
    }

    private static ProgrammeSummary running() {
        return programme(LocalDate.of(2029, 9, 30));
    }

    private static ProgrammeSummary over() {
        return programme(LocalDate.of(2021, 9, 30));
    }

    private static ProgrammeSummary programme(LocalDate end) {
        return new ProgrammeSummary(PROGRAMME, "kota", "Kota", "", null, LocalDate.of(2018, 5, 14), end, null, null);
    }
}
