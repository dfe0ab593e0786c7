package org.gotong.platform.files;

import java.util.List;

/** Which files a field takes: by what they are, not by what their name says. */
public enum Accepted {
    /** A logo or a photograph. */
    PICTURE(2, "image/png", "image/jpeg", "image/webp"),

    /** A letter, a memorandum, a table. */
    DOCUMENT(
            10,
            "application/pdf",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "application/vnd.oasis.opendocument.text",
            "application/vnd.oasis.opendocument.spreadsheet",
            "image/png",
            "image/jpeg");

    private final int megabytes;
    private final List<String> types;

    Accepted(int megabytes, String... types) {
        this.megabytes = megabytes;
        this.types = List.of(types);
    }

    public int megabytes() {
        return megabytes;
    }

    /** Media types, also for a file field's {@code accept}. */
    public List<String> types() {
        return types;
    }
}
