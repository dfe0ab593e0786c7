package org.gotong.platform.tables;

import org.jspecify.annotations.Nullable;

/** The rows of one table from its top, one at a time; those in which nothing stands are passed over. */
interface RowStream extends AutoCloseable {

    /** The next row, up to its last filled cell; null after the last. */
    @Nullable
    SheetRow next() throws UnreadableSheet;

    /** What the file says about its rows and columns; complete after the last row. */
    SheetMarks marks();

    @Override
    void close();
}
