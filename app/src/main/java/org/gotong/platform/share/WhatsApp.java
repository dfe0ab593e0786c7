package org.gotong.platform.share;

import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.web.util.UriUtils;

/** What WhatsApp makes of words: signs at the edge of a word change its look, and a line may become a list or a quote. */
public final class WhatsApp {

    /** Longer addresses are cut on their way by some telephones. */
    private static final int LONGEST = 6000;

    private static final Pattern MARK = Pattern.compile("(?<![\\p{L}\\p{N}])[*_~]|[*_~](?![\\p{L}\\p{N}])|`");

    private WhatsApp() {}

    /** Opens WhatsApp with the words, to choose who gets them. */
    public static String link(String text) {
        return "https://wa.me/?text=" + UriUtils.encode(text, StandardCharsets.UTF_8);
    }

    /** Can the words travel in a link, or must they be copied? */
    public static boolean fitsIntoLink(String text) {
        return link(text).length() <= LONGEST;
    }

    public static String bold(String words) {
        return "*" + plain(words) + "*";
    }

    /** The words as they are, on one line: WhatsApp knows no escape, so a sign that it would take is written by its likeness. */
    public static String plain(String words) {
        return MARK.matcher(words.strip().replaceAll("\\s+", " ")).replaceAll(WhatsApp::likeness);
    }

    private static String likeness(MatchResult mark) {
        return switch (mark.group()) {
            case "*" -> "∗";
            case "_" -> "ˍ";
            case "~" -> "∼";
            default -> "‘";
        };
    }
}
