package org.gotong.platform.tables;

/** An {@link UnreadableSheet} met while going through the rows, where an iterator may not throw it. */
public class UncheckedUnreadable extends RuntimeException {

    private final UnreadableSheet sheet;

    UncheckedUnreadable(UnreadableSheet sheet) {
        super(sheet);
        this.sheet = sheet;
    }

    public UnreadableSheet sheet() {
        return sheet;
    }
}
