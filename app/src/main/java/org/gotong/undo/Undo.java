package org.gotong.undo;

import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.gotong.platform.ids.Id;
import org.gotong.platform.ids.NewId;
import org.gotong.platform.time.Today;
import org.gotong.platform.web.Visitor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Remembers what a change replaced, so that it can be taken back. */
@Component
public class Undo {

    static final Duration KEPT = Duration.ofDays(30);

    private final RememberedSteps steps;
    private final ObjectProvider<Undoable> undoables;
    private final Today today;

    // The slots are asked for late: those who fill them remember their own changes here.
    Undo(RememberedSteps steps, ObjectProvider<Undoable> undoables, Today today) {
        this.steps = steps;
        this.undoables = undoables;
        this.today = today;
    }

    /** In the transaction of the change itself: either both stand or neither. */
    @Transactional(propagation = Propagation.MANDATORY)
    public UndoId remember(Visitor by, Step step) {
        var id = new UndoId(NewId.next());
        var now = today.now();
        steps.add(id, by, step, undoable(step.kind()).form(), now, now.plus(KEPT));
        return id;
    }

    /** A step that was not taken back, for its own module to build on. */
    public Optional<Remembered> find(UndoId id) {
        return steps.find(id).filter(found -> found.undoneAt() == null).map(RememberedSteps.Found::step);
    }

    /** What was deleted in a programme or organisation and can come back, the newest first. */
    public BinPage bin(Id scope, int page) {
        return steps.inScope(scope.value(), today.now(), page);
    }

    Undoable undoable(String kind) {
        Map<String, Undoable> byKind = undoables.stream().collect(toMap(Undoable::kind, undoable -> undoable));
        return Objects.requireNonNull(byKind.get(kind), "nobody can take back " + kind);
    }
}
