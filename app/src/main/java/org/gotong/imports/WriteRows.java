package org.gotong.imports;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Saves the rows of a confirmed import, or takes them back, some at a time. Rows and the mark of how far it is are one
 * transaction: interrupted, it goes on where it was, and does nothing twice.
 */
@Component
class WriteRows {

    private static final int STEP = 1_000;

    private final Imports imports;
    private final ImportRows rows;
    private final TransactionTemplate transaction;

    WriteRows(Imports imports, ImportRows rows, TransactionTemplate transaction) {
        this.imports = imports;
        this.rows = rows;
        this.transaction = transaction;
    }

    void save(Import confirmed, UUID run, RowWriting writing) {
        while (saveNext(confirmed.id(), run, writing)) {
            // Until nothing is left, or the work is somebody else's.
        }
    }

    void undo(Import saved, UUID run, RowWriting writing) {
        while (undoNext(saved.id(), run, writing)) {
            // Until nothing is left, or the work is somebody else's.
        }
    }

    private boolean saveNext(ImportId id, UUID run, RowWriting writing) {
        return Boolean.TRUE.equals(transaction.execute(_ -> {
            var next = rows.nextToSave(id, imports.atRow(id), STEP);
            if (next.isEmpty()) {
                imports.end(id, run, "saved");
                return false;
            }
            if (!imports.goOn(id, run, next.getLast().number(), next.size())) {
                return false;
            }
            rows.markSaved(id, writing.save(next));
            return true;
        }));
    }

    private boolean undoNext(ImportId id, UUID run, RowWriting writing) {
        return Boolean.TRUE.equals(transaction.execute(_ -> {
            List<CheckedRow> next = rows.nextToUndo(id, imports.atRow(id), STEP);
            if (next.isEmpty()) {
                imports.end(id, run, "undone");
                return false;
            }
            if (!imports.goOn(id, run, next.getLast().number(), next.size())) {
                return false;
            }
            rows.markUndone(id, writing.undo(next));
            return true;
        }));
    }
}
