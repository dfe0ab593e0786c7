package org.gotong.reading;

import java.util.ArrayList;
import java.util.List;
import org.gotong.reading.Token.Kind;

/** A text cut into words, numbers and signs, asked by position; positions outside answer as if there were nothing. */
record Tokens(List<Token> all) {

    static Tokens of(String text, int line) {
        return new Tokeniser(text, line).tokens(0);
    }

    static Tokens of(String text, int line, int from) {
        return new Tokeniser(text, line).tokens(from);
    }

    int size() {
        return all.size();
    }

    Token get(int i) {
        return all.get(i);
    }

    boolean has(int i) {
        return i >= 0 && i < all.size();
    }

    String key(int i) {
        return has(i) ? all.get(i).key() : "";
    }

    boolean is(int i, String key) {
        return has(i) && all.get(i).key().equals(key);
    }

    boolean isWord(int i) {
        return has(i) && all.get(i).isWord();
    }

    boolean isSign(int i) {
        return has(i) && all.get(i).isSign();
    }

    boolean isCapital(int i) {
        return has(i) && all.get(i).isCapital();
    }

    /** The number that stands there, or -1: none, or longer than any number in a date. */
    int number(int i) {
        if (!has(i) || all.get(i).kind() != Kind.NUMBER || all.get(i).key().length() > 6) return -1;
        return Integer.parseInt(all.get(i).key());
    }

    int digits(int i) {
        return has(i) && all.get(i).isNumber() ? all.get(i).key().length() : 0;
    }

    /** Whether it follows the token before without anything blank between. */
    boolean glued(int i) {
        return has(i) && i > 0 && !all.get(i).spaced();
    }

    /** Whether a word or number begins there: "Q3" begins, the "Q3" inside "DPQ3" does not. */
    boolean begins(int i) {
        return has(i) && (!glued(i) || isSign(i - 1) || isSign(i));
    }

    /** Whether a word or number ends before this position. */
    boolean ends(int end) {
        return !glued(end) || isSign(end) || isSign(end - 1);
    }

    /** The text from one position to another as written, with everything blank as one space. */
    String text(int from, int to) {
        var text = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (i > from && all.get(i).spaced()) text.append(' ');
            text.append(all.get(i).text());
        }
        return text.toString();
    }

    Tokens plus(Tokens next) {
        var both = new ArrayList<>(all);
        both.addAll(next.all);
        return new Tokens(both);
    }
}
