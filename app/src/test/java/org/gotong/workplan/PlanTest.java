package org.gotong.workplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gotong.platform.pages.Fault;
import org.gotong.programmes.ProgrammeId;
import org.gotong.reading.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlanTest {

    private final Activity component = line("Persiapan", Kind.COMPONENT, null, Set.of());
    private final Activity survey = line("Survei", Kind.ACTIVITY, component.id(), Set.of());
    private final Activity launch = line("Peluncuran", Kind.ACTIVITY, component.id(), Set.of(survey.id()));
    private final Activity tent = line("Tenda", Kind.ACTIVITY, launch.id(), Set.of());
    private final Plan plan = new Plan(List.of(tent, launch, survey, component));

    @Test
    void parentsStandBeforeTheirParts() {
        assertThat(plan.lines())
                .extracting(Activity::title)
                .startsWith("Persiapan")
                .containsSubsequence("Peluncuran", "Tenda");
        assertThat(plan.depth(tent)).isEqualTo(2);
        assertThat(plan.componentOf(tent)).contains(component);
    }

    @Test
    void aPlanIsThreeLevelsDeep() {
        var under = plan.check(null, Kind.ACTIVITY, tent.id(), Set.of());

        assertThat(under.all()).extracting(Fault::code).containsExactly("activity.parent");
        assertThat(plan.check(null, Kind.ACTIVITY, launch.id(), Set.of()).isEmpty())
                .isTrue();
    }

    @Test
    void aComponentStandsAtTheTop() {
        assertThat(plan.check(null, Kind.COMPONENT, component.id(), Set.of()).of("parent"))
                .isPresent();
    }

    @Test
    void noTwoActivitiesWaitForEachOther() {
        var circle = plan.check(survey.id(), Kind.ACTIVITY, component.id(), Set.of(launch.id()));

        assertThat(circle.all()).containsExactly(new Fault("needs", "activity.circle", List.of("Peluncuran")));
    }

    @Test
    void nothingWaitsForWhatIsNotInThePlan() {
        var elsewhere = Set.of(new ActivityId(new UUID(7, 7)));

        assertThat(plan.check(survey.id(), Kind.ACTIVITY, null, elsewhere).of("needs"))
                .isPresent();
    }

    @Test
    void onlyTimeAndTitleMoveTheCalendar() {
        var noted = survey.change(facts("Survei", null, "Bawa peta"), Instant.EPOCH);
        var moved = noted.change(facts("Survei", Period.parse("2018-06"), "Bawa peta"), Instant.EPOCH);

        assertThat(noted.sequence()).isZero();
        assertThat(moved.sequence()).isEqualTo(1);
    }

    @Test
    void aDoubtStaysUntilItsFieldIsChanged() {
        var read = survey.readBy(
                new ReadingId(new UUID(0, 2)),
                List.of(new OpenDoubt("period", "Tahun ditebak."), new OpenDoubt("title", "Salah ketik?")));

        var changed = read.change(facts("Survei", Period.parse("2018"), ""), Instant.EPOCH);

        assertThat(changed.doubts()).extracting(OpenDoubt::field).containsExactly("title");
    }

    private static ActivityFacts facts(String title, @Nullable Period period, String notes) {
        return new ActivityFacts(title, period, null, List.of(), "", notes, Set.of());
    }

    private static Activity line(String title, Kind kind, @Nullable ActivityId parent, Set<ActivityId> needs) {
        var facts = new ActivityFacts(title, null, null, List.of(), "", "", needs);
        return Activity.plan(new ProgrammeId(new UUID(0, 1)), kind, parent, 0, facts, Instant.EPOCH);
    }
}
