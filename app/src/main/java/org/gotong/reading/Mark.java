package org.gotong.reading;

/**
 * What some letters of a source line were read as, so that a page can underline them.
 *
 * @param line the physical line of the text, from 1
 * @param start the first character in that line, from 0
 * @param end the character after the last
 */
public record Mark(int line, int start, int end, Kind kind) {

    /** What a word was read as. SIGN is a bullet, a number, a bracket or a separator: it has a place but no meaning of its own. */
    public enum Kind {
        TITLE,
        TIME,
        RECURRENCE,
        RESPONSIBLE,
        NOTES,
        SIGN
    }
}
