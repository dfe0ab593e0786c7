package org.gotong.platform.share;

import java.util.ArrayList;
import java.util.List;
import org.gotong.platform.fonts.Typeface;

/** Breaks words into lines that fit. */
final class Lines {

    private static final String MORE = "…";

    private final Typeface face;
    private final double size;
    private final double width;

    Lines(Typeface face, double size, double width) {
        this.face = face;
        this.size = size;
        this.width = width;
    }

    /** All lines of the text; a word that is too long for a line is broken where it ends. */
    List<String> all(String text) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : text.strip().split("\\s+")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (fits(longer)) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = word;
            while (!fits(line)) {
                var head = head(line, "");
                lines.add(head);
                line = line.substring(head.length());
            }
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
        return lines;
    }

    /** At most so many lines; where there is more, the last one says so. */
    List<String> atMost(int most, String text) {
        var all = all(text);
        if (all.size() <= most) {
            return all;
        }
        var kept = new ArrayList<>(all.subList(0, most));
        var last = head(kept.getLast(), MORE);
        var whole = last.equals(kept.getLast()) || last.lastIndexOf(' ') < 0;
        var end = whole ? last : last.substring(0, last.lastIndexOf(' '));
        kept.set(most - 1, end.replaceFirst("[\\s,;:–-]+$", "") + MORE);
        return kept;
    }

    boolean fits(String line) {
        return face.width(line, size) <= width;
    }

    /** As much of the beginning as fits with the ending; never nothing, never half a sign. */
    private String head(String line, String ending) {
        var end = line.length();
        while (end > 1 && !fits(line.substring(0, end) + ending)) {
            end = line.offsetByCodePoints(end, -1);
        }
        return line.substring(0, Math.max(end, Character.charCount(line.codePointAt(0))));
    }
}
