package org.gotong.programmes;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.gotong.reference.SdgCode;
import org.jspecify.annotations.Nullable;

/**
 * A goal or target that a programme works on.
 *
 * @param weight its share in percent; null where the programme weighs none of its goals
 */
record ProgrammeGoal(SdgCode code, @Nullable BigDecimal weight) {

    static final BigDecimal WHOLE = new BigDecimal(100);

    private static final int HUNDREDTHS = 10_000;

    /** Either every goal has a weight and they make 100, or none has one. */
    static boolean isBalanced(List<ProgrammeGoal> goals) {
        var weighed = goals.stream().filter(goal -> goal.weight != null).count();
        return weighed == 0 || weighed == goals.size() && sum(goals).compareTo(WHOLE) == 0;
    }

    static BigDecimal sum(List<ProgrammeGoal> goals) {
        return goals.stream()
                .map(goal -> goal.weight == null ? BigDecimal.ZERO : goal.weight)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The same goals with equal weights; what does not divide goes to the first ones, a hundredth each. */
    static List<ProgrammeGoal> evenly(List<ProgrammeGoal> goals) {
        return IntStream.range(0, goals.size())
                .mapToObj(at -> new ProgrammeGoal(goals.get(at).code, share(at, goals.size())))
                .toList();
    }

    private static BigDecimal share(int at, int count) {
        var rest = at < HUNDREDTHS % count ? 1 : 0;
        return BigDecimal.valueOf(HUNDREDTHS / count + rest, 2).stripTrailingZeros();
    }
}
