package org.gotong.imports;

import java.util.List;
import java.util.UUID;

/** One run through the rows of a file, from its beginning; knows what stood in the rows before. */
public interface RowReading {

    /** What the next rows mean, in their order; names of all are looked up together. Saves nothing. */
    List<CheckedRow> check(List<FilledRow> rows);

    /** The same for one row of which a person said which record it is. */
    CheckedRow checkAs(FilledRow row, UUID record);
}
