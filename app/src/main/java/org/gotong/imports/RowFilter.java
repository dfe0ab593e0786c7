package org.gotong.imports;

import java.util.Arrays;
import java.util.Locale;

/** Which rows of an import a page shows. */
enum RowFilter {
    ALL("true"),
    FAULTY("outcome = 'FAULTY'"),
    LIKELY("likely is not null"),
    NEW("outcome = 'NEW'"),
    CHANGED("outcome = 'CHANGED'"),
    UNCHANGED("outcome = 'UNCHANGED'"),
    KEPT("kept is not null");

    private final String condition;

    RowFilter(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static RowFilter of(String code) {
        return Arrays.stream(values())
                .filter(filter -> filter.code().equals(code))
                .findFirst()
                .orElse(ALL);
    }
}
