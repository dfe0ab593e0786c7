package org.gotong.undo;

import java.util.UUID;
import org.gotong.platform.ids.Id;

/** The identity of a change that can be taken back. */
public record UndoId(UUID value) implements Id {

    /** Where a POST takes the change back, for {@code Toast.withUndo}. */
    public String address() {
        return "/undo/" + text();
    }
}
