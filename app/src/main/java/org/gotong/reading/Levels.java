package org.gotong.reading;

import org.gotong.reading.Bullet.Style;

/** Compares the levels of two items of a list. */
final class Levels {
    private Levels() {}

    /** Whether the second item stands below the first: further in, more numbers, or a lesser kind of bullet. */
    static boolean isDeeper(SourceLine upper, SourceLine lower) {
        if (upper.bullet() == null || lower.bullet() == null) return false;
        if (lower.indent() >= upper.indent() + 2) return true;
        if (lower.indent() < upper.indent()) return false;
        Bullet above = upper.bullet();
        Bullet below = lower.bullet();
        if (above.style() == below.style()) return below.depth() > above.depth() && above.style() == Style.NUMBER;
        return rank(below.style()) > rank(above.style());
    }

    private static int rank(Style style) {
        return switch (style) {
            case HEADING -> 0;
            case CAPITAL, ROMAN -> 1;
            case NUMBER -> 2;
            case LETTER -> 3;
            case SYMBOL -> 4;
        };
    }
}
