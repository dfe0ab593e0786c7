package org.gotong.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShiftTest {

    @ParameterizedTest
    @CsvSource({
        // What moved by days moves others by days; what is written by the month only by whole ones.
        "2018-06-04, 2018-06-11, 2018-07-01, 2018-07-08",
        "2018-06-04, 2018-06-11, 2018-07-01/2018-07-03, 2018-07-08/2018-07-10",
        "2018-06-04, 2018-06-11, 2018-07, ''",
        "2018-06-04, 2018-08-04, 2018-09, 2018-11",
        "2018-06-04, 2018-05-28, 2018-07-01, 2018-06-24",
        "2018-06, 2018-08, 2018-09, 2018-11",
        "2018-06, 2018-08, 2018-09-15, 2018-11-15",
        "2018-06, 2018-08, 2018-12-31, 2019-02-28",
        "2018-06, 2018-08, 2019, ''",
        "2018, 2019, 2019, 2020",
        "2018, 2019, 2018-09, 2019-09",
        // Whoever waits waits for the end.
        "2018-06-04, 2018-06-04/2018-06-11, 2018-07-01, 2018-07-08",
        "2018-06-04, 2018-06-11, 2018-07-01/.., 2018-07-08/..",
        "2018-06-04, 2018-06-11, ../2018-07-01, ../2018-07-08",
        "2018-06-04, 2018-06-11, ../.., ''",
        "2018-06/.., 2018-08/.., 2018-09, 2018-11"
    })
    void movesAsFarAndNoMorePreciselyThanSaid(String before, String after, String waiting, String moved) {
        var shift = Shift.between(Period.parse(before), Period.parse(after)).orElseThrow();

        assertThat(shift.move(Period.parse(waiting)).map(Period::text).orElse(""))
                .isEqualTo(moved);
    }

    @Test
    void whatDidNotMoveOrIsNotDatedMovesNothing() {
        var june = Period.parse("2018-06");

        assertThat(Shift.between(june, june)).isEmpty();
        assertThat(Shift.between(null, june)).isEmpty();
        assertThat(Shift.between(june, null)).isEmpty();
        assertThat(Shift.between(june, Period.CONTINUOUS)).isEmpty();
    }
}
