package org.gotong.platform.front;

import java.util.List;
import java.util.function.Supplier;

/**
 * A number that opens the rows it counts; zero is shown too, and opens.
 *
 * @param name an English noun that stands in the address
 * @param label what is counted, in the page's language
 * @param note where it comes from
 * @param list the address of all its rows, which has .csv and .xlsx too; empty where there is none
 * @param rows the first of them, asked for only when the number is open
 */
public record FrontNumber(
        String name, long count, String label, String note, String list, Supplier<List<FrontRow>> rows) {

    /** So many rows are shown under the number; the others stand in the list. */
    public static final int MOST_ROWS = 12;
}
