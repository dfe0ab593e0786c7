package org.gotong.workplan;

import java.util.Optional;
import java.util.UUID;
import org.gotong.programmes.ProgrammeSummary;
import org.gotong.reading.Shift;
import org.gotong.undo.Undo;
import org.gotong.undo.UndoId;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Finds what may move along with an activity that somebody just moved. */
@Component
class ShiftOffers {

    private final Activities activities;
    private final Undo undo;
    private final JsonMapper json;

    ShiftOffers(Activities activities, Undo undo, JsonMapper json) {
        this.activities = activities;
        this.undo = undo;
        this.json = json;
    }

    /** Empty when nothing waits that could move, when the step moved nothing, or when somebody changed it since. */
    Optional<ShiftOffer> find(ProgrammeSummary programme, ActivityId moved, String step) {
        if (!step.matches("[0-9a-f-]{36}")) {
            return Optional.empty();
        }
        var id = new UndoId(UUID.fromString(step));
        return undo.find(id)
                .filter(remembered -> remembered.kind().equals(RevertActivities.KIND))
                .filter(remembered -> remembered.scope().equals(programme.id().value()))
                .filter(remembered -> remembered.subject().equals(moved.value()))
                .map(remembered -> json.treeToValue(remembered.content(), ChangedActivities.class))
                .filter(changed -> changed.lines().size() == 1)
                .flatMap(changed -> offer(programme, id, changed.lines().getFirst()))
                .filter(offer -> !offer.lines().isEmpty());
    }

    private Optional<ShiftOffer> offer(ProgrammeSummary programme, UndoId step, ChangedActivities.Changed changed) {
        var before = changed.before().activity();
        var plan = activities.plan(programme.id());
        return plan.find(before.id())
                .filter(now -> now.version() == changed.version())
                .flatMap(now -> Shift.between(
                                before.facts().period(), now.facts().period())
                        .map(shift -> ShiftOffer.of(step, changed, now, shift, plan)));
    }
}
