package org.gotong.platform.calendars;

import java.nio.charset.StandardCharsets;

/** Folds lines where they reach 75 bytes, as the format demands; biweekly counts letters, of which some take four bytes. */
final class FoldedLines {

    private static final int MOST = 75;
    private static final String FOLD = "\r\n ";

    private FoldedLines() {}

    static String of(String text) {
        var folded = new StringBuilder(text.length() + 64);
        for (var line : text.replace(FOLD, "").split("\r\n")) {
            fold(line, folded);
        }
        return folded.toString();
    }

    private static void fold(String line, StringBuilder folded) {
        int bytes = 0;
        for (int i = 0; i < line.length(); ) {
            var letter = Character.toString(line.codePointAt(i));
            var size = letter.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > MOST) {
                folded.append(FOLD);
                // The blank that marks the line as folded counts too.
                bytes = 1;
            }
            folded.append(letter);
            bytes += size;
            i += letter.length();
        }
        folded.append("\r\n");
    }
}
