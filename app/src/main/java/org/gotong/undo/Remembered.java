package org.gotong.undo;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.gotong.identity.PersonId;
import org.gotong.identity.Viewer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A change as it was remembered.
 *
 * @param form the shape of the content, see {@link Undoable#form}
 * @param by null for the system itself
 * @param until the last moment at which it can be taken back
 */
public record Remembered(
        UndoId id,
        Step.Effect effect,
        String kind,
        UUID scope,
        UUID subject,
        String title,
        int form,
        JsonNode content,
        @Nullable PersonId by,
        Instant at,
        Instant until) {

    public boolean isBy(Viewer viewer) {
        return by != null && by.equals(viewer.person());
    }

    /** The fields of a record that came back, as its line in the history keeps them: told as restored, not as added. */
    public Map<String, Object> restored(Map<String, ?> fields) {
        var told = new TreeMap<String, Object>(fields);
        told.put("restored", at.toString());
        return told;
    }
}
