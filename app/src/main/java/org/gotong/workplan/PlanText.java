package org.gotong.workplan;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.gotong.platform.pages.Faults;
import org.gotong.platform.web.Languages;
import org.gotong.reading.Period;
import org.jspecify.annotations.Nullable;

/** A text to be read, and what cannot be read: too long, not text at all, or letters lost to a wrong encoding. */
final class PlanText {

    static final int MOST_BYTES = 10 * 1024 * 1024;

    /** Nobody reviews more on a screen; the API reads longer ones. */
    static final int MOST_LINES = 2_000;

    private static final char REPLACEMENT = '\uFFFD';

    private PlanText() {}

    /** A file in UTF-8 or, with its mark, UTF-16; empty for anything else. */
    static Optional<String> decode(byte[] bytes) {
        try {
            var charset = charset(bytes);
            var text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException anotherEncoding) {
            return Optional.empty();
        }
    }

    private static Charset charset(byte[] bytes) {
        var first = bytes.length > 1 ? (bytes[0] & 0xff) << 8 | bytes[1] & 0xff : 0;
        return switch (first) {
            case 0xfeff -> StandardCharsets.UTF_16BE;
            case 0xfffe -> StandardCharsets.UTF_16LE;
            default -> StandardCharsets.UTF_8;
        };
    }

    static Faults check(String text) {
        var faults = Faults.none();
        if (text.isBlank()) {
            return faults.add("text", "missing");
        }
        if (isTooLarge(text)) {
            return faults.add("text", "reading.too.large", MOST_BYTES / 1024 / 1024);
        }
        var place = text.indexOf(REPLACEMENT);
        if (place >= 0 || hasLoneSurrogate(text)) {
            faults.add("text", "reading.encoding", place < 0 ? 1 : lineOf(text, place));
        } else if (text.indexOf('\0') >= 0) {
            faults.add("text", "reading.not.text");
        }
        return faults;
    }

    /** What fits one screen as well. */
    static Faults checkForReview(String text) {
        var faults = check(text);
        var lines = text.lines().filter(line -> !line.isBlank()).count();
        return faults.isEmpty() && lines > MOST_LINES
                ? faults.add("text", "reading.too.many.lines", MOST_LINES, lines)
                : faults;
    }

    static boolean isTooLarge(String text) {
        return text.length() > MOST_BYTES / 4 && text.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES;
    }

    private static boolean hasLoneSurrogate(String text) {
        return !StandardCharsets.UTF_16BE.newEncoder().canEncode(text);
    }

    private static long lineOf(String text, int place) {
        return text.substring(0, place).lines().count();
    }

    /** The year of a form or the API: empty, or one that a plan may be of. */
    static @Nullable Integer year(String year, Faults faults) {
        if (year.isBlank()) {
            return null;
        }
        try {
            return Period.parse(year.strip()).first() == null ? null : Integer.valueOf(year.strip());
        } catch (IllegalArgumentException unreadable) {
            faults.add("year", "date.year");
            return null;
        }
    }

    static Locale language(String code) {
        return Languages.of(code);
    }
}
