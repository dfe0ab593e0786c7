package org.gotong.imports;

import java.util.List;
import java.util.Locale;
import org.gotong.identity.Viewer;

/**
 * Slot: a kind of records that can be brought as a table. The module that owns the records fills it; a bean for each kind.
 * Its words stand under {@link #words()}: {@code .title}, {@code .lead}, {@code .back}, {@code .sheet}; and for each column of
 * its template {@code .about.} and {@code .example.} with the column's code.
 */
public interface ImportKind {

    /** As addresses and the command line write it: {@code organisations}. */
    String code();

    /** Where its words stand: {@code organisations.import}. */
    String words();

    List<ImportColumn> columns();

    /** Does it go into a programme, which must be named? */
    boolean isOfAProgramme();

    /**
     * What the rows go into, for somebody who may write there; everybody else finds nothing.
     *
     * @param subject the programme's address, or empty
     */
    ImportTarget target(Viewer viewer, String subject);

    /** What may be chosen in a column, in that language; empty where anything may be written. */
    List<String> choices(ImportColumn column, Locale language);

    /** Begins to check rows; asked for anew in every run. */
    RowReading reading(ImportOrder order);

    /** Begins to save rows, or to take them back; asked for anew in every run. */
    RowWriting writing(ImportOrder order);
}
