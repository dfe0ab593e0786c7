package org.gotong.workplan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.gotong.platform.pages.Page;
import org.gotong.reading.Period;
import org.gotong.reading.Shift;
import org.gotong.undo.UndoId;
import org.jspecify.annotations.Nullable;

/**
 * An activity moved, and others wait for it: they may move as far.
 *
 * @param step the move itself, which is taken back together with the others
 * @param before the activity as it was
 * @param lines all that wait for it, directly or over others, in the order of the plan
 */
record ShiftOffer(UndoId step, ChangedActivities.Changed before, Activity moved, Shift shift, List<Line> lines) {

    /**
     * One that waits.
     *
     * @param to null where it is not said precisely enough to move so little
     */
    record Line(Activity activity, Period from, @Nullable Period to) {

        /** What the form sends for it: which one, and in which state it was seen. */
        String choice() {
            return activity.id().text() + "." + activity.version();
        }
    }

    static ShiftOffer of(UndoId step, ChangedActivities.Changed before, Activity moved, Shift shift, Plan plan) {
        var lines = waiting(moved, plan).stream()
                .filter(line -> isDated(line.facts().period()))
                .map(line -> line(line, shift))
                .toList();
        return new ShiftOffer(step, before, moved, shift, lines);
    }

    private static boolean isDated(@Nullable Period period) {
        return period != null && !period.isContinuous();
    }

    private static Line line(Activity activity, Shift shift) {
        var from = Objects.requireNonNull(activity.facts().period());
        return new Line(activity, from, shift.move(from).orElse(null));
    }

    /** What is done or cancelled waits no more, and holds nobody up. */
    private static List<Activity> waiting(Activity moved, Plan plan) {
        var found = new HashSet<ActivityId>();
        var open = new ArrayDeque<>(List.of(moved.id()));
        while (!open.isEmpty()) {
            plan.waitingFor(open.pop()).stream()
                    .filter(line -> !line.isDone() && !line.isCancelled())
                    .map(Activity::id)
                    .filter(found::add)
                    .forEach(open::add);
        }
        found.remove(moved.id());
        return new ArrayList<>(
                plan.lines().stream().filter(line -> found.contains(line.id())).toList());
    }

    List<Line> movable() {
        return lines.stream().filter(line -> line.to() != null).toList();
    }

    List<Line> staying() {
        return lines.stream().filter(line -> line.to() == null).toList();
    }

    /** "7 hari lebih lambat", "2 bulan lebih awal". */
    String howFar(Page page) {
        var unit = shift.isByDays() ? "days" : "months";
        var many = shift.isByDays() ? shift.days() : shift.months();
        return page.t("workplan.shift." + unit + (many < 0 ? ".earlier" : ".later"), Math.abs(many));
    }
}
