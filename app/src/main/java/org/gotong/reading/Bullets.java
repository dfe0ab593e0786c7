package org.gotong.reading;

import java.util.Locale;
import java.util.Set;
import org.gotong.reading.Bullet.Style;
import org.jspecify.annotations.Nullable;

/** Recognises bullets, numbers, letters, check boxes and emoji at the beginning of a line. */
final class Bullets {
    private static final String SYMBOLS = "-–—−*•●○◦▪▫■□◆◇►▶➢➤→⇒»›>·∙‣⁃✓✔☑☐☒✅✗✘✦★☆❖+~§¤";
    private static final Set<String> ROMANS =
            Set.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv");

    private final String line;

    Bullets(String line) {
        this.line = line;
    }

    @Nullable
    Bullet first() {
        Bullet bullet = null;
        for (int n = 0, at = 0; n < 4; n++) {
            Bullet next = at(skipBlank(at));
            if (next == null) break;
            if (bullet == null || bullet.style() == Style.SYMBOL) bullet = next;
            else bullet = new Bullet(bullet.style(), bullet.close(), bullet.depth(), next.end());
            if (next.style() != Style.SYMBOL && n > 0) break;
            at = next.end();
        }
        return bullet;
    }

    private int skipBlank(int from) {
        int at = from;
        while (at < line.length() && (Tokeniser.isBlank(line.charAt(at)) || Tokeniser.isInvisible(line.charAt(at))))
            at++;
        return at;
    }

    private @Nullable Bullet at(int at) {
        if (at >= line.length()) return null;
        int point = line.codePointAt(at);
        if (point == '#') return heading(at);
        if (point == '[' || point == '(') return bracketed(at);
        if (Character.isDigit(point)) return numbered(at);
        if (Character.isLetter(point)) return lettered(at);
        return isSymbol(point) ? symbol(at, point) : null;
    }

    private static boolean isSymbol(int point) {
        int type = Character.getType(point);
        return SYMBOLS.indexOf(point) >= 0
                || type == Character.OTHER_SYMBOL
                || type == Character.PRIVATE_USE
                || type == Character.MATH_SYMBOL && point > 0x7f;
    }

    private @Nullable Bullet symbol(int at, int point) {
        int end = at + Character.charCount(point);
        while (end < line.length() && isPartOfEmoji(line.codePointAt(end)))
            end += Character.charCount(line.codePointAt(end));
        boolean isRule = end < line.length() && line.codePointAt(end) == point && point != '*';
        boolean isArrow = (point == '-' || point == '=') && end < line.length() && line.charAt(end) == '>';
        if (isArrow) return new Bullet(Style.SYMBOL, "", 1, end + 1);
        if (isRule || isBold(at, point) || isSigned(end, point)) return null;
        return new Bullet(Style.SYMBOL, "", 1, end);
    }

    private static boolean isPartOfEmoji(int point) {
        return point == 0xfe0f || point == 0x200d || point == 0x20e3 || (point >= 0x1f3fb && point <= 0x1f3ff);
    }

    /** "*Judul*" is bold, "* Judul" is an item; "-5" is a number. */
    private boolean isBold(int at, int point) {
        if (point != '*' || at + 1 >= line.length() || Tokeniser.isBlank(line.charAt(at + 1))) return false;
        return line.indexOf('*', at + 1) > 0 && at(at + 1) == null;
    }

    private boolean isSigned(int end, int point) {
        return (point == '+' || point == '~' || point == '>')
                && end < line.length()
                && Character.isDigit(line.charAt(end));
    }

    private @Nullable Bullet heading(int at) {
        int end = at;
        while (end < line.length() && line.charAt(end) == '#') end++;
        boolean isHeading = end < line.length() && Tokeniser.isBlank(line.charAt(end));
        return isHeading ? new Bullet(Style.HEADING, "", end - at, end) : null;
    }

    /** "[ ]", "[x]", "(1)", "(a)". */
    private @Nullable Bullet bracketed(int at) {
        char close = line.charAt(at) == '[' ? ']' : ')';
        int end = line.indexOf(close, at);
        if (end < 0 || end - at > 4) return null;
        String inner = line.substring(at + 1, end).strip();
        if (close == ']' && (inner.isEmpty() || inner.equalsIgnoreCase("x") || inner.equals("v") || inner.equals("✓")))
            return new Bullet(Style.SYMBOL, "", 1, end + 1);
        if (inner.matches("[0-9]{1,2}")) return new Bullet(Style.NUMBER, "()", 1, end + 1);
        if (ROMANS.contains(inner)) return new Bullet(Style.ROMAN, "()", 1, end + 1);
        return inner.matches("[A-Za-z]") ? new Bullet(letterStyle(inner), "()", 1, end + 1) : null;
    }

    private static Style letterStyle(String letter) {
        return Character.isUpperCase(letter.charAt(0)) ? Style.CAPITAL : Style.LETTER;
    }

    /** "1.", "1)", "1/", "1.2", "1.2.3.", "1️⃣"; not "4.6.2018", "09.00" or "1.500". */
    private @Nullable Bullet numbered(int at) {
        int depth = 0;
        int end = at;
        String close = "";
        while (end < line.length() && Character.isDigit(line.charAt(end))) {
            int start = end;
            while (end < line.length() && Character.isDigit(line.charAt(end))) end++;
            if (end - start > 2) return null;
            boolean isClock = depth == 1
                    && end - start == 2
                    && (line.charAt(start) == '0'
                            || line.startsWith("15", start)
                            || line.startsWith("30", start)
                            || line.startsWith("45", start));
            if (isClock) return null;
            depth++;
            if (end < line.length() && isPartOfEmoji(line.codePointAt(end)))
                return new Bullet(Style.NUMBER, "k", 1, endOfKeycap(end));
            close = end < line.length() ? line.substring(end, end + 1) : "";
            if (close.equals("/") && depth == 1 && isBlankAt(end + 1))
                return new Bullet(Style.NUMBER, close, 1, end + 1);
            if (!close.equals(".") && !close.equals(")")) break;
            end++;
            if (close.equals(")")) break;
        }
        boolean isClosed = close.equals(".") || close.equals(")");
        if (!isClosed && (depth < 2 || !isBlankAt(end))) return null;
        return end < line.length() && Character.isDigit(line.charAt(end))
                ? null
                : new Bullet(Style.NUMBER, isClosed ? close : "", depth, end);
    }

    private int endOfKeycap(int from) {
        int end = from;
        while (end < line.length() && isPartOfEmoji(line.codePointAt(end))) end++;
        return end;
    }

    private boolean isBlankAt(int at) {
        return at >= line.length() || Tokeniser.isBlank(line.charAt(at));
    }

    /** "a.", "A)", "iv.", and Word's "o" before a tab. */
    private @Nullable Bullet lettered(int at) {
        int end = at;
        while (end < line.length() && end - at < 5 && Character.isLetter(line.charAt(end))) end++;
        String letters = line.substring(at, end);
        if (letters.equals("o") && end < line.length() && Tokeniser.isBlank(line.charAt(end)) && isListO(end))
            return new Bullet(Style.SYMBOL, "", 1, end);
        if (end >= line.length() || (line.charAt(end) != '.' && line.charAt(end) != ')')) return null;
        String close = line.substring(end, end + 1);
        if (line.startsWith(".)", end)) end++;
        if (!isBlankAt(end + 1)) return null;
        if (letters.length() > 1 || isLikelyRoman(letters))
            return ROMANS.contains(letters.toLowerCase(Locale.ROOT))
                    ? new Bullet(Style.ROMAN, close + letterStyle(letters), 1, end + 1)
                    : null;
        return new Bullet(letterStyle(letters), close, 1, end + 1);
    }

    private boolean isListO(int end) {
        int at = skipBlank(end);
        return line.charAt(end) == '\t'
                || end + 1 < at
                || (at < line.length() && Character.isUpperCase(line.charAt(at)));
    }

    private static boolean isLikelyRoman(String letter) {
        return letter.equalsIgnoreCase("i") || letter.equalsIgnoreCase("v") || letter.equalsIgnoreCase("x");
    }
}
