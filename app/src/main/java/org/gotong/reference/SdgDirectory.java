package org.gotong.reference;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Goals, targets and indicators of the 2030 Agenda; held in memory, for they change once in years. */
@Component
public class SdgDirectory {

    private final List<Goal> goals = FactsTable.read("goals").map(SdgDirectory::goal);
    private final List<Target> targets = FactsTable.read("targets").map(SdgDirectory::target);
    private final List<Indicator> indicators = FactsTable.read("indicators").map(SdgDirectory::indicator);
    private final Map<SdgCode, Target> targetByCode =
            targets.stream().collect(toMap(Target::code, Function.identity()));
    private final Map<SdgCode, Indicator> indicatorByCode =
            indicators.stream().collect(toMap(Indicator::code, Function.identity()));
    private final Map<Integer, List<Target>> targetsByGoal = targets.stream().collect(groupingBy(Target::goal));

    public List<Goal> goals() {
        return goals;
    }

    /** The goal with this number, which must be between 1 and 17. */
    public Goal goal(int number) {
        return findGoal(number).orElseThrow(() -> new IllegalArgumentException("no goal " + number));
    }

    public Optional<Goal> findGoal(int number) {
        return number < 1 || number > goals.size() ? Optional.empty() : Optional.of(goals.get(number - 1));
    }

    public List<Target> targets() {
        return targets;
    }

    public List<Target> targets(int goal) {
        return targetsByGoal.getOrDefault(goal, List.of());
    }

    public Optional<Target> findTarget(SdgCode code) {
        return Optional.ofNullable(targetByCode.get(code));
    }

    public List<Indicator> indicators() {
        return indicators;
    }

    public Optional<Indicator> findIndicator(SdgCode code) {
        return Optional.ofNullable(indicatorByCode.get(code));
    }

    /** True when the code names a goal, target or indicator that exists. */
    public boolean knows(SdgCode code) {
        return switch (code.level()) {
            case GOAL -> findGoal(code.goal()).isPresent();
            case TARGET -> targetByCode.containsKey(code);
            case INDICATOR -> indicatorByCode.containsKey(code);
        };
    }

    /** What a reader of this language calls it: the short name of a goal, the title of a target, the indicator's name. */
    public Optional<String> findName(SdgCode code, Locale locale) {
        return switch (code.level()) {
            case GOAL -> findGoal(code.goal()).map(goal -> goal.name().in(locale));
            case TARGET -> findTarget(code).map(target -> target.title().in(locale));
            case INDICATOR -> findIndicator(code).map(Indicator::name).map(name -> name.in(locale));
        };
    }

    private static Goal goal(NamedCsvRecord row) {
        return new Goal(
                Integer.parseInt(row.getField("number")),
                "#" + row.getField("colour"),
                Goal.LabelColour.valueOf(row.getField("text").toUpperCase(Locale.ROOT)),
                FactsTable.name(row, "name"),
                FactsTable.name(row, "short"));
    }

    private static Target target(NamedCsvRecord row) {
        return new Target(new SdgCode(row.getField("code")), FactsTable.name(row, "title"));
    }

    private static Indicator indicator(NamedCsvRecord row) {
        var name = FactsTable.name(row, "name");
        return new Indicator(
                new SdgCode(row.getField("code")), name.isComplete() ? name : null, FactsTable.source(row));
    }
}
