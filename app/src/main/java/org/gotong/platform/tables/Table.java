package org.gotong.platform.tables;

/** Something with rows inside a file: the text of a CSV, or one sheet of Excel. */
interface Table {

    /** The most cells beside each other; somebody's whole register has a tenth of them. */
    int MOST_COLUMNS = 500;

    /** What its tab says; empty where the file has but one table. */
    String name();

    /** From the top, as often as asked. */
    RowStream rows() throws UnreadableSheet;
}
