package org.gotong.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.gotong.reference.SdgCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProgrammeGoalTest {

    @Test
    void weightsMakeAHundredOrAreNotGivenAtAll() {
        assertThat(ProgrammeGoal.isBalanced(goals("60", "40"))).isTrue();
        assertThat(ProgrammeGoal.isBalanced(goals(null, null))).isTrue();
        assertThat(ProgrammeGoal.isBalanced(List.of())).isTrue();
        assertThat(ProgrammeGoal.isBalanced(goals("60", "30"))).isFalse();
        assertThat(ProgrammeGoal.isBalanced(goals("100", null))).isFalse();
    }

    @Test
    void equalWeightsGiveTheRestToTheFirst() {
        assertThat(ProgrammeGoal.evenly(goals(null, null, null)))
                .extracting(ProgrammeGoal::weight)
                .containsExactly(new BigDecimal("33.34"), new BigDecimal("33.33"), new BigDecimal("33.33"));
        assertThat(ProgrammeGoal.isBalanced(ProgrammeGoal.evenly(goals(new String[7]))))
                .isTrue();
    }

    private static List<ProgrammeGoal> goals(@Nullable String... weights) {
        var number = new int[] {0};
        return Stream.of(weights)
                .map(weight -> new ProgrammeGoal(
                        new SdgCode(String.valueOf(++number[0])), weight == null ? null : new BigDecimal(weight)))
                .toList();
    }
}
