package org.gotong.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SdgTablesTest {

    private final SdgTables tables = SdgTables.read();

    @Test
    void holdsTheWholeAgenda() {
        assertThat(tables.goals()).hasSize(17);
        assertThat(tables.targets()).hasSize(169);
        assertThat(tables.indicators()).hasSize(266);
        assertThat(tables.indicators()).filteredOn(i -> !i.code().isNational()).hasSize(249);
    }

    @Test
    void everyTargetBelongsToItsGoal() {
        assertThat(Stream.iterate(1, n -> n <= 17, n -> n + 1)
                        .map(n -> tables.targets().stream()
                                .filter(t -> t.goal() == n)
                                .count()))
                .containsExactly(7L, 8L, 13L, 10L, 9L, 8L, 5L, 12L, 8L, 10L, 10L, 11L, 5L, 10L, 12L, 12L, 19L);
        assertThat(tables.targets())
                .allSatisfy(t -> assertThat(t.code().level()).isEqualTo(SdgCode.Level.TARGET));
    }

    @Test
    void everyIndicatorMeasuresATarget() {
        assertThat(tables.indicators())
                .allSatisfy(
                        i -> assertThat(tables.targets()).anyMatch(t -> t.code().equals(i.target())));
    }

    @Test
    void everyTargetIsMeasuredExceptTheOneThatTheCommissionLeftWithout() {
        assertThat(tables.targets())
                .filteredOn(t ->
                        tables.indicators().stream().noneMatch(i -> i.target().equals(t.code())))
                .extracting(t -> t.code().text())
                .containsExactly("11.c");
    }

    @Test
    void tablesStandInTheOrderOfTheFramework() {
        assertThat(tables.targets().stream().map(Target::code)).isSorted();
        assertThat(tables.indicators().stream().map(Indicator::code)).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void goalsAndTargetsAreNamedInBothLanguages() {
        assertThat(tables.goals())
                .allMatch(g -> g.name().isComplete() && g.shortName().isComplete());
        assertThat(tables.targets()).allMatch(t -> t.title().isComplete());
        assertThat(tables.goals().get(10).name().in(Locale.of("id")))
                .isEqualTo("Kota dan Permukiman yang Berkelanjutan");
        assertThat(tables.goals().get(10).name().in(Locale.ENGLISH)).isEqualTo("Sustainable cities and communities");
    }

    @Test
    void titlesOfTargetsAreShortAndTellThemApart() {
        var titles = tables.targets().stream().map(Target::title).toList();
        assertThat(titles.stream().map(BilingualName::id)).doesNotHaveDuplicates();
        assertThat(titles.stream().map(BilingualName::en)).doesNotHaveDuplicates();
        assertThat(titles.stream().flatMap(t -> Stream.of(t.id(), t.en())))
                .allSatisfy(title -> assertThat(title.split(" ")).hasSizeBetween(3, 9));
    }

    @Test
    void indicatorsOfRegionalPlansHaveNames() {
        var named = tables.indicators().stream().filter(i -> i.name() != null).toList();
        assertThat(named).hasSizeGreaterThanOrEqualTo(60);
        assertThat(named)
                .extracting(i -> i.code().text())
                .containsAll(List.of("1.2.1", "4.1.1", "5.5.1", "6.2.1", "11.1.1", "11.1.1.(a)", "16.7.2"));
    }

    @Test
    void labelsCanBeReadOnTheColourOfTheirGoal() {
        assertThat(tables.goals()).allSatisfy(goal -> {
            var label = goal.label() == Goal.LabelColour.WHITE ? "#FFFFFF" : "#14201D";
            assertThat(contrast(goal.colour(), label)).isGreaterThanOrEqualTo(4.5);
        });
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String hex) {
        return 0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5);
    }

    private static double channel(String hex, int at) {
        double value = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
