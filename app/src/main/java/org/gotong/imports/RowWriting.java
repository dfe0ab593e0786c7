package org.gotong.imports;

import java.util.List;

/** One run through what is to be saved, or taken back; every call is a transaction of its own. */
public interface RowWriting {

    /** Saves new and changed rows. A record that is not as it was when the row was checked stays, and the answer says so. */
    List<WrittenRow> save(List<CheckedRow> rows);

    /** Takes saved rows back, the last first. What somebody changed or used since stays, and the answer says so. */
    List<WrittenRow> undo(List<CheckedRow> rows);
}
