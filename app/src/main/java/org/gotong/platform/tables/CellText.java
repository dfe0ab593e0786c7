package org.gotong.platform.tables;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a cell as a person sees it, free of what no database and no page could carry. */
final class CellText {

    /** The longest text a cell of Excel holds. */
    static final int LONGEST = 32_767;

    /** How Excel writes characters that XML forbids: {@code _x000D_}. */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private CellText() {}

    /** As it stands in an Excel file. */
    static String ofExcel(String written) {
        return clean(
                written.contains("_x")
                        ? ESCAPED.matcher(written)
                                .replaceAll(found -> Matcher.quoteReplacement(
                                        String.valueOf((char) Integer.parseInt(found.group(1), 16))))
                        : written);
    }

    /** Without control characters and halves of characters; the apostrophe of {@link Sheet#harmless} is taken off. */
    static String clean(String written) {
        return Sheet.asWritten((isPlain(written) ? written : repaired(written)).strip());
    }

    // A loop and no stream: every text of a file of 100,000 rows comes by here.
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c < ' ' || c == 0x7F || c == 0xA0 || c == 0xFEFF || Character.isSurrogate(c)) {
                return false;
            }
        }
        return true;
    }

    private static String repaired(String text) {
        var repaired = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().forEach(c -> {
            if (c == 0xA0) {
                repaired.append(' ');
            } else if (c == '\r') {
                repaired.append('\n');
            } else if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                repaired.append('\uFFFD');
            } else if (c == '\n' || c == '\t' || (c >= ' ' && c != 0x7F && c != 0xFEFF)) {
                repaired.appendCodePoint(c);
            }
        });
        return repaired.toString();
    }
}
