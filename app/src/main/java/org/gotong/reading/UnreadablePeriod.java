package org.gotong.reading;

/** Says that a text is no date or period, with a code that pages and the API put into words. */
public final class UnreadablePeriod extends IllegalArgumentException {
    private final String code;
    private final String text;

    UnreadablePeriod(String code, String text) {
        super(code + ": \"" + text + "\"");
        this.code = code;
        this.text = text;
    }

    /** The reason as a code: {@code date.unreadable}, {@code date.year}, {@code date.day}, {@code date.order} or {@code date.year-missing}. */
    public String code() {
        return code;
    }

    /** The text that could not be read, as it was given. */
    public String text() {
        return text;
    }
}
