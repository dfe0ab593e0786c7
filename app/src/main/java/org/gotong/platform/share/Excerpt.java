package org.gotong.platform.share;

import java.util.regex.Pattern;

/** The beginning of a text, for where there is room for no more. */
public final class Excerpt {

    /** What previews of links show at most. */
    public static final int PREVIEW = 200;

    /** A full stop after a word of at least three letters that is no abbreviation: "Kab. Bengkulu" and "dr. Sari" go on. */
    private static final Pattern SENTENCE =
            Pattern.compile("^(.*?[\\p{L}\\p{N})\"”]{3}(?<!\\b(?:Kab|Kec|Kel|Prov|Prof|Drs|Mrs))[.!?…][\"”)]?)"
                    + "\\s+(?=[\\p{Lu}\\p{N}\"“(])");

    private static final String MORE = "…";

    private Excerpt() {}

    /** The first sentence; where it is too long, as many of its words as a preview shows. */
    public static String firstSentence(String text) {
        var line = oneLine(text);
        var sentence = SENTENCE.matcher(line);
        return upTo(PREVIEW, sentence.find() ? sentence.group(1) : line);
    }

    /** Whole words of at most so many signs. */
    public static String upTo(int most, String text) {
        var line = oneLine(text);
        if (line.length() <= most) {
            return line;
        }
        var cut = line.lastIndexOf(' ', most - 1);
        var end = cut > most / 2 ? cut : line.offsetByCodePoints(0, line.codePointCount(0, most - 1));
        return line.substring(0, end).replaceFirst("[\\s,;:–-]+$", "") + MORE;
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
