package org.gotong.reading;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.Locale;
import org.gotong.reading.Token.Kind;

/**
 * Cuts one line into words (runs of letters), numbers (runs of digits) and signs.
 * Every letter and digit of the line is in exactly one token: this is what "no word is lost" is counted on.
 */
final class Tokeniser {
    private final String text;
    private final int line;
    private final ArrayList<Token> tokens = new ArrayList<>();

    Tokeniser(String text, int line) {
        this.text = text;
        this.line = line;
    }

    Tokens tokens(int from) {
        boolean spaced = true;
        for (int at = from; at < text.length(); ) {
            int point = text.codePointAt(at);
            if (isBlank(point) || isInvisible(point)) {
                spaced |= isBlank(point);
                at += Character.charCount(point);
                continue;
            }
            Kind kind = kind(point);
            int end = kind == Kind.SIGN ? at + Character.charCount(point) : endOfRun(at, kind);
            add(kind, at, end, spaced);
            spaced = false;
            at = end;
        }
        return new Tokens(tokens);
    }

    static boolean isBlank(int point) {
        if (isPlain(point)) return point == ' ';
        return Character.isWhitespace(point) || Character.isSpaceChar(point);
    }

    /** Zero-width characters, direction marks, NUL: people neither see nor mean them. */
    static boolean isInvisible(int point) {
        if (isPlain(point)) return false;
        int type = Character.getType(point);
        return (type == Character.FORMAT || type == Character.CONTROL) && !Character.isWhitespace(point);
    }

    /** Most of every text, and told apart without the tables of Unicode. */
    private static boolean isPlain(int point) {
        return point >= ' ' && point < 0x7f;
    }

    private static Kind kind(int point) {
        if (point >= 'a' && point <= 'z') return Kind.WORD;
        if (Character.isDigit(point)) return Kind.NUMBER;
        return Character.isLetter(point) ? Kind.WORD : Kind.SIGN;
    }

    private int endOfRun(int from, Kind kind) {
        int at = from;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            if (kind(point) != kind && !isInvisible(point) && !isInside(at, point, kind)) break;
            at += Character.charCount(point);
        }
        return at;
    }

    /** An accent belongs to its letter, and the apostrophe of Jum'at to its word. */
    private boolean isInside(int at, int point, Kind kind) {
        if (kind != Kind.WORD) return false;
        if (Character.getType(point) == Character.NON_SPACING_MARK) return true;
        return (point == '\'' || point == '’')
                && at + 1 < text.length()
                && Character.isLetter(text.codePointAt(at + 1));
    }

    private void add(Kind kind, int start, int end, boolean spaced) {
        String written = visible(start, end);
        tokens.add(Token.of(kind, written, key(kind, written), line, start, end, spaced));
    }

    private String visible(int start, int end) {
        String run = text.substring(start, end);
        if (isPlain(run, ' ', '~')) return run;
        var visible = new StringBuilder();
        run.codePoints().filter(point -> !isInvisible(point)).forEach(visible::appendCodePoint);
        return visible.toString();
    }

    private static boolean isPlain(String text, char least, char most) {
        for (int i = 0; i < text.length(); i++) if (text.charAt(i) < least || text.charAt(i) > most) return false;
        return true;
    }

    private static String key(Kind kind, String written) {
        return switch (kind) {
            case SIGN -> sign(written);
            case NUMBER -> digits(written);
            case WORD -> word(written);
        };
    }

    private static String word(String written) {
        String lower = written.toLowerCase(Locale.ROOT);
        if (isPlain(lower, 'a', 'z')) return lower;
        return Normalizer.normalize(lower, Form.NFKC).replace("'", "").replace("’", "");
    }

    private static String digits(String written) {
        if (isPlain(written, '0', '9')) return written;
        var digits = new StringBuilder();
        written.codePoints().forEach(point -> digits.append(Character.digit(point, 10)));
        return digits.toString();
    }

    private static String sign(String written) {
        int point = written.isEmpty() ? ' ' : written.codePointAt(0);
        if (point >= 0xff01 && point <= 0xff5e) point -= 0xfee0;
        return switch (point) {
            case '‐', '‑', '‒', '–', '—', '―', '−' -> "-";
            case '[', '{' -> "(";
            case ']', '}' -> ")";
            case '‘', '’', '`', '´' -> "'";
            case '“', '”', '„' -> "\"";
            case '…' -> "…";
            default -> point < 0x80 ? written : new String(Character.toChars(point));
        };
    }
}
