package org.gotong.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @CsvSource({
        "8, ",
        "7, WEEK_BEFORE",
        "2, WEEK_BEFORE",
        "1, DAY_BEFORE",
        "0, DAY_BEFORE",
        "-1, LATE",
        "-7, LATE",
        "-8, LATE_FOR_A_WEEK",
        "-14, LATE_FOR_A_WEEK",
        "-15, LATE_FOR_TWO_WEEKS",
        "-21, LATE_FOR_TWO_WEEKS",
        "-22, "
    })
    void whatIsDueHasItsRuleByTheDaysThatAreLeft(int daysLeft, @Nullable Rule rule) {
        assertThat(Rule.of(waiting(TODAY.plusDays(daysLeft), null), TODAY)).isEqualTo(Optional.ofNullable(rule));
    }

    @ParameterizedTest
    @CsvSource({"0, ", "2, ", "3, UNANSWERED", "9, UNANSWERED", "10, STILL_UNANSWERED", "29, STILL_UNANSWERED", "30, "})
    void whatWasAskedHasItsRuleByTheDaysSince(int daysAgo, @Nullable Rule rule) {
        assertThat(Rule.of(waiting(null, TODAY.minusDays(daysAgo)), TODAY)).isEqualTo(Optional.ofNullable(rule));
    }

    @Test
    void whatHasNoDateIsNeverRemindedOf() {
        assertThat(Rule.of(waiting(null, null), TODAY)).isEmpty();
    }

    private static Waiting waiting(@Nullable LocalDate due, @Nullable LocalDate asked) {
        return new Waiting(
                new UUID(0, 1), "Kegiatan", "Survei", "", "", "", "/survei", TODAY, due, asked, false, List.of());
    }
}
