package org.gotong.undo;

import org.gotong.identity.Viewer;

/** Slot: a kind of change that its module can take back. */
public interface Undoable {

    /** As it stands in {@link Step#kind}; the words of what stands in the bin are under {@code history.} and the kind. */
    String kind();

    /** The shape of what is kept now. Whoever changes it raises the number and still reads the older ones. */
    default int form() {
        return 1;
    }

    /** Whoever did it may, or whoever may edit the record now. To all others it does not exist. */
    boolean mayUndo(Viewer viewer, Remembered remembered);

    /**
     * Takes the change back, in the transaction of the caller, with its line in the history. What was changed since stands:
     * it is refused before anything is written, or left out and named.
     */
    Undone undo(Viewer by, Remembered remembered);

    /** Its time in the bin is over: what was kept beside the content goes for good. */
    default void forget(Remembered remembered) {}
}
