package org.gotong.workplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.gotong.reading.Period;
import org.gotong.workplan.TimeScale.Step;
import org.junit.jupiter.api.Test;

class TimeScaleTest {

    @Test
    void fewWeeksAreShownInWeeksAndManyYearsInYears() {
        assertThat(over("2018-06-04/2018-07-11").step()).isEqualTo(Step.WEEK);
        assertThat(over("2018-06/2019-03").step()).isEqualTo(Step.MONTH);
        assertThat(over("2018-05-14/2021-09").step()).isEqualTo(Step.QUARTER);
        assertThat(over("2015/2021").step()).isEqualTo(Step.HALF_YEAR);
        assertThat(over("2015/2029").step()).isEqualTo(Step.YEAR);
        assertThat(over("1900/2199").step()).isEqualTo(Step.TWENTY_YEARS);
    }

    @Test
    void aDayLiesInItsColumn() {
        var scale = over("2026-01-05/2026-10");

        assertThat(scale.columns()).isEqualTo(10);
        assertThat(scale.at(LocalDate.of(2026, 1, 1))).isZero();
        assertThat(scale.at(LocalDate.of(2026, 6, 16))).isEqualTo(0.55);
        assertThat(scale.at(LocalDate.of(2030, 1, 1))).isEqualTo(1);
    }

    @Test
    void whatIsNotDatedHasNoScale() {
        assertThat(TimeScale.over(Stream.of(Period.CONTINUOUS))).isEmpty();
    }

    private static TimeScale over(String period) {
        return TimeScale.over(Stream.of(Period.parse(period))).orElseThrow();
    }
}
