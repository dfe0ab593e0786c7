package org.gotong.reference;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * Goals, targets and indicators of the 2030 Agenda. Goals and targets are held in memory; indicators take a query, for
 * administrators may bring further ones.
 */
@Component
public class SdgDirectory {

    private final SdgTables tables = SdgTables.read();
    private final Map<SdgCode, Target> targets =
            tables.targets().stream().collect(toMap(Target::code, Function.identity()));
    private final Map<SdgCode, Indicator> shipped =
            tables.indicators().stream().collect(toMap(Indicator::code, Function.identity()));
    private final Map<Integer, List<Target>> targetsByGoal =
            tables.targets().stream().collect(groupingBy(Target::goal));
    private final ImportedIndicators imported;

    SdgDirectory(ImportedIndicators imported) {
        this.imported = imported;
    }

    public List<Goal> goals() {
        return tables.goals();
    }

    /** The goal with this number, which must be between 1 and 17. */
    public Goal goal(int number) {
        return findGoal(number).orElseThrow(() -> new IllegalArgumentException("no goal " + number));
    }

    public Optional<Goal> findGoal(int number) {
        return number < 1 || number > goals().size() ? Optional.empty() : Optional.of(goals().get(number - 1));
    }

    public List<Target> targets() {
        return tables.targets();
    }

    public List<Target> targets(int goal) {
        return targetsByGoal.getOrDefault(goal, List.of());
    }

    public Optional<Target> findTarget(SdgCode code) {
        return Optional.ofNullable(targets.get(code));
    }

    /** All indicators in the order of their codes. */
    public List<Indicator> indicators() {
        var all = new TreeMap<>(shipped);
        imported.all().forEach(indicator -> all.put(indicator.code(), indicator));
        return List.copyOf(all.values());
    }

    /** The indicators with these codes, by code, in one query; a code that does not exist is left out. */
    public Map<SdgCode, Indicator> indicators(Collection<SdgCode> codes) {
        var found = new TreeMap<SdgCode, Indicator>();
        codes.stream().filter(shipped::containsKey).forEach(code -> found.put(code, shipped.get(code)));
        imported.with(codes).forEach(indicator -> found.put(indicator.code(), indicator));
        return found;
    }

    public Optional<Indicator> findIndicator(SdgCode code) {
        return Optional.ofNullable(indicators(List.of(code)).get(code));
    }

    /** True when the code names a goal, target or indicator that exists. */
    public boolean knows(SdgCode code) {
        return switch (code.level()) {
            case GOAL -> findGoal(code.goal()).isPresent();
            case TARGET -> targets.containsKey(code);
            case INDICATOR -> findIndicator(code).isPresent();
        };
    }

    /** What a reader of this language calls it: the name of a goal, the title of a target, the indicator's name. */
    public Optional<String> findName(SdgCode code, Locale locale) {
        return switch (code.level()) {
            case GOAL -> findGoal(code.goal()).map(goal -> goal.name().in(locale));
            case TARGET -> findTarget(code).map(target -> target.title().in(locale));
            case INDICATOR -> findIndicator(code).map(Indicator::name).map(name -> name.in(locale));
        };
    }
}
