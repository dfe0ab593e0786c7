package org.gotong.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecurrenceTest {
    private static final Locale INDONESIAN = Locale.of("id");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FREQ=MONTHLY;INTERVAL=4          | tiap 4 bulan              | every 4 months",
                "FREQ=MONTHLY                     | tiap bulan                | every month",
                "FREQ=WEEKLY;INTERVAL=2           | tiap 2 minggu             | every 2 weeks",
                "FREQ=YEARLY                      | tiap tahun                | every year",
                "FREQ=DAILY                       | tiap hari                 | every day",
                "FREQ=YEARLY;BYMONTH=12           | tiap Desember             | every December",
                "FREQ=YEARLY;BYMONTH=6,12         | tiap Juni dan Desember    | every June and December",
                "FREQ=MONTHLY;BYMONTHDAY=5        | tiap tanggal 5            | every day 5 of the month",
                "FREQ=YEARLY;BYMONTH=8;BYMONTHDAY=17 | tiap 17 Agustus        | every 17 August",
                "FREQ=WEEKLY;BYDAY=MO,TH          | tiap Senin dan Kamis      | every Monday and Thursday",
                "FREQ=MONTHLY;BYDAY=1MO           | tiap Senin pertama        | every first Monday",
                "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO  | tiap Senin, tiap 2 minggu | every Monday, every 2 weeks"
            })
    void speaksBothLanguagesAndKeepsItsRule(String rule, String indonesian, String english) {
        Recurrence recurrence = Recurrence.parse(rule);

        assertThat(recurrence.rule()).isEqualTo(rule);
        assertThat(recurrence.describe(INDONESIAN)).isEqualTo(indonesian);
        assertThat(recurrence.describe(Locale.ENGLISH)).isEqualTo(english);
    }

    @Test
    void leavesOutAnIntervalOfOne() {
        assertThat(Recurrence.parse("RRULE:FREQ=MONTHLY;INTERVAL=1").rule()).isEqualTo("FREQ=MONTHLY");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "FREQ=",
                "FREQ=HOURLY",
                "INTERVAL=2",
                "FREQ=MONTHLY;INTERVAL=0",
                "FREQ=MONTHLY;BYMONTH=13",
                "FREQ=MONTHLY;COUNT=3",
                "tiap"
            })
    void refusesOtherRules(String rule) {
        assertThatThrownBy(() -> Recurrence.parse(rule)).isInstanceOf(UnreadableRecurrence.class);
    }

    @Test
    void understandsWhatPeopleType() {
        assertThat(Recurrence.read("4 bln sekali", INDONESIAN).rule()).isEqualTo("FREQ=MONTHLY;INTERVAL=4");
        assertThat(Recurrence.read("FREQ=WEEKLY", INDONESIAN).rule()).isEqualTo("FREQ=WEEKLY");
        assertThatThrownBy(() -> Recurrence.read("kadang-kadang", INDONESIAN)).isInstanceOf(UnreadableRecurrence.class);
    }

    @Test
    void fallsOnItsDays() {
        LocalDate from = LocalDate.of(2018, 1, 31);
        LocalDate until = LocalDate.of(2018, 12, 31);

        assertThat(Recurrence.parse("FREQ=MONTHLY;INTERVAL=4").occurrences(from, until))
                .containsExactly(from, LocalDate.of(2018, 5, 31), LocalDate.of(2018, 9, 30));
        assertThat(Recurrence.parse("FREQ=YEARLY;BYMONTH=12").occurrences(from, until))
                .containsExactly(LocalDate.of(2018, 12, 31));
        assertThat(Recurrence.parse("FREQ=MONTHLY;BYDAY=1MO").occurrences(from, LocalDate.of(2018, 3, 31)))
                .containsExactly(LocalDate.of(2018, 2, 5), LocalDate.of(2018, 3, 5));
        assertThat(Recurrence.parse("FREQ=WEEKLY;BYDAY=TH,MO").occurrences(from, LocalDate.of(2018, 2, 8)))
                .containsExactly(LocalDate.of(2018, 2, 1), LocalDate.of(2018, 2, 5), LocalDate.of(2018, 2, 8));
    }

    @Test
    void endsSomewhere() {
        assertThat(Recurrence.parse("FREQ=DAILY").occurrences(LocalDate.of(2018, 1, 1), LocalDate.of(2999, 1, 1)))
                .hasSize(Recurrence.MOST_OCCURRENCES);
        assertThat(Recurrence.parse("FREQ=MONTHLY;BYDAY=9MO")
                        .occurrences(LocalDate.of(2018, 1, 1), LocalDate.of(2999, 1, 1)))
                .isEmpty();
    }
}
