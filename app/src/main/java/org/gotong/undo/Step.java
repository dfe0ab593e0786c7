package org.gotong.undo;

import org.gotong.platform.ids.Id;

/**
 * One change as it is handed over to be remembered.
 *
 * @param kind that of the {@link Undoable} which can take it back
 * @param scope the programme or organisation whose people may find it in the bin
 * @param subject the record that was changed
 * @param title what people call the record
 * @param content what taking it back needs: a record of plain values, kept as JSON
 */
public record Step(Effect effect, String kind, Id scope, Id subject, String title, Object content) {

    /** What the change did to the record. */
    public enum Effect {
        /** It went, and stands in the bin. */
        REMOVAL,
        /** It is still there, and says or stands otherwise. */
        CHANGE
    }

    public static Step removal(String kind, Id scope, Id subject, String title, Object content) {
        return new Step(Effect.REMOVAL, kind, scope, subject, title, content);
    }

    public static Step change(String kind, Id scope, Id subject, String title, Object content) {
        return new Step(Effect.CHANGE, kind, scope, subject, title, content);
    }
}
