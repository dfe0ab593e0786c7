package org.gotong.imports;

import java.util.List;
import java.util.UUID;
import org.gotong.identity.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes down what a person says of a row that is probably there already: that it is, or that it is new. */
@Component
class DecideRow {

    private final ImportRows rows;
    private final Kinds kinds;

    DecideRow(ImportRows rows, Kinds kinds) {
        this.rows = rows;
        this.kinds = kinds;
    }

    /** The record that the row is, or nothing where it is new. */
    @Transactional
    void decide(Viewer by, Import it, int number, String same) {
        if (it.stage() != Stage.READY) {
            return;
        }
        if (same.isEmpty()) {
            rows.decideNew(it.id(), List.of(number));
            return;
        }
        var order = new ImportOrder(
                by, it.subject(), it.fileName(), it.locale(), it.letters().keySet());
        var row = new FilledRow(number, rows.cells(it.id(), number), it.letters());
        rows.decideSame(it.id(), kinds.get(it.kind()).reading(order).checkAs(row, UUID.fromString(same)));
    }

    @Transactional
    void allNew(Import it) {
        if (it.stage() == Stage.READY) {
            rows.decideAllNew(it.id());
        }
    }
}
