package org.gotong.undo;

import java.time.Instant;
import java.util.List;

/**
 * What stands in a bin, one page of it.
 *
 * @param at the page, from 1
 */
public record BinPage(List<Row> rows, int at, long total) {

    public static final int SIZE = 50;

    /**
     * Something deleted.
     *
     * @param by who deleted it; empty for the system itself
     */
    public record Row(UndoId id, String kind, String title, String by, Instant at, Instant until) {

        /** The words for what it was: "Kegiatan rencana kerja". */
        public String kindKey() {
            return "history." + kind;
        }
    }
}
