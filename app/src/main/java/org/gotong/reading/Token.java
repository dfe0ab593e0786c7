package org.gotong.reading;

import java.util.Set;

/**
 * One word, number or sign of a text, with the place where it stands.
 *
 * @param text as written, without invisible characters
 * @param key the same in small letters, plain digits and plain signs, for comparing
 * @param senses what phrases of the vocabulary may begin with it, so that most questions are answered without a search
 * @param line the physical line, from 1
 * @param start where it starts in its line
 * @param end where it ends in its line, exclusive
 * @param spaced whether it is the first of its line or something blank stands before it
 */
record Token(Kind kind, String text, String key, Set<Sense> senses, int line, int start, int end, boolean spaced) {
    enum Kind {
        WORD,
        NUMBER,
        SIGN
    }

    static Token of(Kind kind, String text, String key, int line, int start, int end, boolean spaced) {
        return new Token(kind, text, key, Vocabulary.sensesOf(key), line, start, end, spaced);
    }

    /** The same word, written as part of a heading that stands elsewhere: on no line. */
    Token nowhere(boolean isSpaced) {
        return new Token(kind, text, key, senses, 0, 0, 0, isSpaced);
    }

    Token afterBlank() {
        return new Token(kind, text, key, senses, line, start, end, true);
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
