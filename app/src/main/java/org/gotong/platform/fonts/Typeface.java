package org.gotong.platform.fonts;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Letters as outlines. Java's own fonts are left alone: they ask the machine for its fonts, and a fresh one may have
 * neither fonts nor fontconfig.
 */
public final class Typeface {

    private static final Map<FontFile, Typeface> READ = new ConcurrentHashMap<>();

    private final TrueTypeFont font;
    private final CmapLookup codes;
    private final double unit;
    private final Map<Integer, Letter> letters = new ConcurrentHashMap<>();

    /** An outline one unit high, and how far the next one stands. */
    private record Letter(Path2D outline, double advance) {}

    private Typeface(TrueTypeFont font) throws IOException {
        this.font = font;
        codes = font.getUnicodeCmapLookup();
        unit = 1.0 / font.getUnitsPerEm();
    }

    public static Typeface of(FontFile file) {
        return READ.computeIfAbsent(file, Typeface::read);
    }

    private static Typeface read(FontFile file) {
        try (var bytes = file.open()) {
            return new Typeface(new TTFParser().parse(new RandomAccessReadBuffer(bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the font " + file, e);
        }
    }

    /** How long the words are in that size. */
    public double width(String words, double size) {
        return words.codePoints().mapToDouble(code -> letter(code).advance).sum() * size;
    }

    /** The outline of the words, beginning at x and standing on y. */
    public Path2D outline(String words, double size, double x, double y) {
        var line = new Path2D.Double(Path2D.WIND_NON_ZERO);
        var at = x;
        for (var code : words.codePoints().toArray()) {
            var letter = letter(code);
            line.append(letter.outline.getPathIterator(new AffineTransform(size, 0, 0, -size, at, y)), false);
            at += letter.advance * size;
        }
        return line;
    }

    private Letter letter(int code) {
        return letters.computeIfAbsent(code, this::read);
    }

    private Letter read(int code) {
        try {
            var glyph = glyph(code);
            return glyph == 0 ? new Letter(new Path2D.Double(), 0) : outline(glyph);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read letter " + code, e);
        }
    }

    /** The letter without its accent where the font has no other; 0, and nothing is drawn, for a script it does not know. */
    private int glyph(int code) {
        var glyph = codes.getGlyphId(code);
        return glyph != 0
                ? glyph
                : codes.getGlyphId(Normalizer.normalize(Character.toString(code), Normalizer.Form.NFKD)
                        .codePointAt(0));
    }

    private Letter outline(int glyph) throws IOException {
        var outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
        var found = font.getGlyph().getGlyph(glyph);
        if (found != null) {
            outline.append(found.getPath().getPathIterator(AffineTransform.getScaleInstance(unit, unit)), false);
        }
        return new Letter(outline, font.getAdvanceWidth(glyph) * unit);
    }
}
