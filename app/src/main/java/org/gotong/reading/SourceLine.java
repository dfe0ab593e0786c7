package org.gotong.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One physical line, its bullet taken off.
 *
 * @param number from 1
 * @param indent how many blanks it begins with; a tab counts as four
 * @param body the words after the bullet
 * @param isAfterBlank whether a blank line stands before it
 */
record SourceLine(
        int number, String text, int indent, @Nullable Bullet bullet, Tokens body, boolean isAfterBlank) {

    /** All lines that are not blank. Breaks are those of Unix, Windows, old Macs, and of word processors. */
    static List<SourceLine> all(String text) {
        var lines = new ArrayList<SourceLine>();
        boolean isAfterBlank = true;
        for (SourceLine line : ManyLines.each(written(text), each -> of(each.number(), each.text(), false))) {
            if (!line.isBlank()) lines.add(isAfterBlank ? line.afterBlank() : line);
            isAfterBlank = line.isBlank();
        }
        return lines;
    }

    private record Written(int number, String text) {}

    private static List<Written> written(String text) {
        var lines = new ArrayList<Written>();
        for (int start = 0; start <= text.length(); ) {
            int end = endOfLine(text, start);
            lines.add(new Written(lines.size() + 1, text.substring(start, end)));
            start = end + (text.startsWith("\r\n", end) ? 2 : 1);
        }
        return lines;
    }

    private SourceLine afterBlank() {
        return new SourceLine(number, text, indent, bullet, body, true);
    }

    private static int endOfLine(String text, int start) {
        int end = start;
        while (end < text.length() && !isBreak(text.charAt(end))) end++;
        return end;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u000b' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    static SourceLine of(int number, String text, boolean isAfterBlank) {
        Bullet bullet = new Bullets(text).first();
        Tokens body = Tokens.of(text, number, bullet == null ? 0 : bullet.end());
        return new SourceLine(number, text, indent(text), bullet, body, isAfterBlank);
    }

    private static int indent(String text) {
        int indent = 0;
        for (int i = 0; i < text.length() && Tokeniser.isBlank(text.charAt(i)); i++)
            indent += text.charAt(i) == '\t' ? 4 : 1;
        return indent;
    }

    SourceLine withBody(Tokens other) {
        return new SourceLine(number, text, indent, bullet, other, isAfterBlank);
    }

    boolean isBlank() {
        return bullet == null && body.size() == 0;
    }

    boolean isBulleted() {
        return bullet != null && bullet.style() != Bullet.Style.HEADING;
    }

    /** Whether it has any letter or digit after its bullet. */
    boolean hasWords() {
        return firstWord() < body.size();
    }

    int wordCount() {
        int words = 0;
        for (Token token : body.all()) if (!token.isSign() && token.spaced()) words++;
        return words;
    }

    /** Where the first word stands in the body. */
    int firstWord() {
        int i = 0;
        while (body.isSign(i)) i++;
        return i;
    }

    /** As written, without a bullet that is only a sign. */
    String plainText() {
        if (bullet == null || bullet.style() != Bullet.Style.SYMBOL) return text.strip();
        return text.substring(bullet.end()).strip();
    }

    /** The last sign or word. */
    String lastKey() {
        return body.key(body.size() - 1);
    }
}
