package org.gotong.reading;

import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param heading its words, empty when the table has no header
 * @param time the month, quarter or week of a column in which signs stand
 */
record Column(Role role, Tokens heading, @Nullable Time time) {
    enum Role {
        NUMBER,
        TITLE,
        TIME,
        START,
        END,
        RECURRENCE,
        RESPONSIBLE,
        NOTES,
        OTHER,
        COMPONENT,
        MARKED
    }

    Column as(Role other) {
        return new Column(other, heading, time);
    }

    boolean is(Role other) {
        return role == other;
    }
}
