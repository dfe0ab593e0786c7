package org.gotong.reading;

/** Says that a text is no recurrence that Gotong keeps. */
public final class UnreadableRecurrence extends IllegalArgumentException {
    private final String text;

    UnreadableRecurrence(String text) {
        super("recurrence.unreadable: \"" + text + "\"");
        this.text = text;
    }

    /** The reason as a code, for pages and the API: always {@code recurrence.unreadable}. */
    public String code() {
        return "recurrence.unreadable";
    }

    /** The text that could not be read, as it was given. */
    public String text() {
        return text;
    }
}
