package org.gotong.reading;

/**
 * One word, number or sign of a text, with the place where it stands.
 *
 * @param text as written, without invisible characters
 * @param key the same in small letters, plain digits and plain signs, for comparing
 * @param line the physical line, from 1
 * @param start where it starts in its line
 * @param end where it ends in its line, exclusive
 * @param spaced whether it is the first of its line or something blank stands before it
 */
record Token(Kind kind, String text, String key, int line, int start, int end, boolean spaced) {
    enum Kind {
        WORD,
        NUMBER,
        SIGN
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    boolean isSign() {
        return kind == Kind.SIGN;
    }

    boolean isCapital() {
        return isWord() && Character.isUpperCase(text.codePointAt(0));
    }

    /** Two capital letters at the beginning, as in BPS, PKPU, UNDP or OPDs. */
    boolean isAcronym() {
        return isCapital() && text.length() > 1 && Character.isUpperCase(text.codePointAt(1));
    }
}
