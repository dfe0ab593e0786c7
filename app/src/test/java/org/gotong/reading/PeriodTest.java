package org.gotong.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
    private static final Locale INDONESIAN = Locale.of("id");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2018-06-04",
                "2018-08",
                "2018",
                "2018-06-04/2018-06-11",
                "2018-06/2018-09",
                "2018-05-14/2018-07",
                "2018/2021",
                "2018-09/..",
                "../2018-09-01",
                "../.."
            })
    void readsBackWhatItWrites(String text) {
        assertThat(Period.parse(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "20018-06, date.year",
        "0018, date.year",
        "2018-02-30, date.day",
        "2018-02-30/2018-03, date.day",
        "2018-13, date.unreadable",
        "2018-6-4, date.unreadable",
        "2018-09/2018-06, date.order",
        "2018/2019/2020, date.unreadable",
        "2018-06/, date.unreadable",
        "Juni, date.unreadable",
        "2018-06-04T09:00, date.unreadable",
        "'', date.unreadable"
    })
    void refusesWhatNoCalendarHolds(String text, String code) {
        assertThatThrownBy(() -> Period.parse(text))
                .isInstanceOfSatisfying(
                        UnreadablePeriod.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2018-06-04            | 4 Juni 2018           | 4 June 2018",
                "2018-06-04/2018-06-11 | 4–11 Juni 2018        | 4–11 June 2018",
                "2018-05-28/2018-06-04 | 28 Mei – 4 Juni 2018  | 28 May – 4 June 2018",
                "2018-06/2018-09       | Juni – September 2018 | June – September 2018",
                "2018-05-14/2018-07    | 14 Mei – Juli 2018    | 14 May – July 2018",
                "2018-09/2021-09       | Sep 2018 – Sep 2021   | Sep 2018 – Sep 2021",
                "2018-12-28/2019-01-04 | 28 Des 2018 – 4 Jan 2019 | 28 Dec 2018 – 4 Jan 2019",
                "2018-08               | Agustus 2018          | August 2018",
                "2018                  | 2018                  | 2018",
                "2018/2021             | 2018–2021             | 2018–2021",
                "2018-09/..            | mulai Sep 2018        | from Sep 2018",
                "../2018-06-30         | paling lambat 30 Jun 2018 | by 30 Jun 2018",
                "../..                 | terus-menerus         | continuous"
            })
    void speaksBothLanguages(String text, String indonesian, String english) {
        assertThat(Period.parse(text).describe(INDONESIAN)).isEqualTo(indonesian);
        assertThat(Period.parse(text).describe(Locale.ENGLISH)).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource({
        "4 s/d 11 Juni, 2018-06-04/2018-06-11",
        "TW II 2025, 2025-04/2025-06",
        "terus-menerus, ../..",
        "paling lambat 30 Juni 2025, ../2025-06-30",
        "2018-09/.., 2018-09/..",
        "2018-06-04, 2018-06-04",
        "2018, 2018",
        "06/2018, 2018-06",
        "Jun–Sep, 2018-06/2018-09"
    })
    void understandsWhatPeopleType(String typed, String text) {
        assertThat(Period.read(typed, INDONESIAN, 2018).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "besok lusa, date.unreadable",
        "4 Juni 2018 di aula, date.unreadable",
        "31 Februari 2018, date.day",
        "Juni 20018, date.year",
        "2018-02-30, date.day",
        "20018, date.unreadable"
    })
    void refusesWhatItDoesNotUnderstandInFull(String typed, String code) {
        assertThatThrownBy(() -> Period.read(typed, INDONESIAN, null))
                .isInstanceOfSatisfying(
                        UnreadablePeriod.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    @Test
    void asksForTheYearThatNobodyKnows() {
        assertThatThrownBy(() -> Period.read("4 Juni", INDONESIAN, null)).hasMessageContaining("date.year-missing");
    }

    @Test
    void knowsItsEndsAndLength() {
        Period summer = Period.parse("2018-06/2018-09");

        assertThat(summer.first()).isEqualTo(LocalDate.of(2018, 6, 1));
        assertThat(summer.last()).isEqualTo(LocalDate.of(2018, 9, 30));
        assertThat(summer.days()).isEqualTo(122);
        assertThat(Period.parse("2018-09/2021-09").describeLength(INDONESIAN)).isEqualTo("3 tahun 1 bulan");
        assertThat(Period.parse("2018-09/2021-09").describeLength(Locale.ENGLISH))
                .isEqualTo("3 years 1 month");
        assertThat(Period.parse("2018-09/..").isOpenEnded()).isTrue();
        assertThat(Period.CONTINUOUS.isContinuous()).isTrue();
    }

    @Test
    void sortsByFirstDay() {
        var sorted = List.of("2018-09/..", "2018-06-04", "../2018", "2018-06").stream()
                .map(Period::parse)
                .sorted()
                .map(Period::text);

        assertThat(sorted).containsExactly("../2018", "2018-06", "2018-06-04", "2018-09/..");
    }
}
