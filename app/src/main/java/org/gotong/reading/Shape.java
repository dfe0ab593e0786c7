package org.gotong.reading;

import java.util.List;
import java.util.Locale;

/**
 * How a whole list is written: whether its items have bullets, how long its lines get, whether it shuns capital letters.
 */
record Shape(boolean hasBullets, int longest, boolean isSmall, boolean isShouted) {

    static Shape of(List<SourceLine> lines) {
        int bulleted = 0;
        int longest = 0;
        int small = 0;
        int shouted = 0;
        for (SourceLine line : lines) {
            if (line.isBulleted()) bulleted++;
            longest = Math.max(longest, line.text().length());
            if (startsSmall(line)) small++;
            if (isShouted(line)) shouted++;
        }
        return new Shape(
                bulleted >= 2 || (bulleted == 1 && lines.size() <= 2),
                longest,
                2 * small > lines.size(),
                2 * shouted > lines.size());
    }

    static boolean startsSmall(SourceLine line) {
        int first = line.firstWord();
        return line.body().isWord(first)
                && Character.isLowerCase(line.body().get(first).text().codePointAt(0));
    }

    /** Written in capital letters throughout. */
    static boolean isShouted(SourceLine line) {
        boolean isLong = false;
        for (Token token : line.body().all()) {
            if (!token.isWord()) continue;
            if (!token.text().equals(token.text().toUpperCase(Locale.ROOT))) return false;
            isLong |= token.text().length() > 3;
        }
        return isLong;
    }
}
