package org.gotong.platform.share;

import static org.gotong.platform.share.Colours.BORDER;
import static org.gotong.platform.share.Colours.INK;
import static org.gotong.platform.share.Colours.MUTED;

import java.awt.geom.Ellipse2D;
import org.gotong.platform.fonts.FontFile;
import org.gotong.platform.fonts.Typeface;
import org.gotong.platform.share.SharePicture.Count;
import org.gotong.platform.share.SharePicture.Line;
import org.gotong.platform.share.SharePicture.Span;
import org.gotong.platform.share.SharePicture.Strip;

/** The foot of a picture: figures at the left, a plan in small or some words at the right. */
final class DrawFoot {

    private static final double RIGHT = 664;
    private static final double RIGHT_WIDTH = Canvas.WIDTH - DrawPicture.MARGIN - RIGHT;
    private static final double SIGN = 32;
    private static final double LABEL = 18;
    private static final double WORDS = 24;
    private static final double SCALE = 16;
    private static final int MOST_COUNTS = 4;

    private final Canvas canvas;
    private final SharePicture picture;
    private final double top = DrawPicture.FOOT;

    DrawFoot(Canvas canvas, SharePicture picture) {
        this.canvas = canvas;
        this.picture = picture;
    }

    void draw() {
        counts();
        if (picture.strip() != null) {
            strip(picture.strip());
        } else {
            words();
        }
    }

    private boolean isShared() {
        return picture.strip() != null || !picture.words().isBlank();
    }

    private void counts() {
        var shown = Math.min(MOST_COUNTS, picture.counts().size());
        var all = isShared() ? RIGHT - DrawPicture.MARGIN - 32 : Canvas.WIDTH - 2.0 * DrawPicture.MARGIN;
        for (int at = 0; at < shown; at++) {
            count(picture.counts().get(at), DrawPicture.MARGIN + at * all / shown, all / shown - 16);
        }
    }

    private void count(Count count, double x, double width) {
        var start = x;
        if (!count.pillar().isEmpty()) {
            sign(count, x);
            start += SIGN + 12;
        }
        if (count.figure().isEmpty()) {
            lines(count.label(), FontFile.SEMIBOLD, WORDS, start, top + 68, width - (start - x), 2);
            return;
        }
        canvas.write(count.figure(), FontFile.EXTRABOLD, 46, start, top + 76, INK);
        lines(count.label(), FontFile.REGULAR, LABEL, x, top + 112, width, 3);
    }

    /** Hollow where nobody stands for the pillar. */
    private void sign(Count count, double x) {
        var sign = Signs.pillar(count.pillar(), x, top + 44, SIGN);
        if (count.figure().equals("0")) {
            canvas.stroke(sign, BORDER, 2.5);
        } else {
            canvas.fill(sign, Colours.pillar(count.pillar()));
        }
    }

    private void words() {
        if (!picture.words().isBlank()) {
            lines(picture.words(), FontFile.REGULAR, WORDS, RIGHT, top + 62, RIGHT_WIDTH, 4);
        }
    }

    private void lines(String text, FontFile weight, double size, double x, double y, double width, int most) {
        var colour = weight == FontFile.REGULAR && size == LABEL ? MUTED : INK;
        var line = 0;
        for (var words : new Lines(Typeface.of(weight), size, width).atMost(most, text)) {
            canvas.write(words, weight, size, x, y + line++ * size * 1.32, colour);
        }
    }

    private void strip(Strip strip) {
        scale(strip);
        var pitch = Math.min(20.0, 112.0 / Math.max(1, strip.lines().size()));
        for (int at = 0; at < strip.lines().size(); at++) {
            line(strip.lines().get(at), top + 52 + at * pitch, pitch * 0.62);
        }
    }

    /** Every column has its line, and as many have their words as have room. */
    private void scale(Strip strip) {
        var columns = strip.columns().size();
        var width = RIGHT_WIDTH / columns;
        var end = 0.0;
        for (int at = 0; at < columns; at++) {
            var x = RIGHT + at * width;
            canvas.box(x, top + 44, 1, 128, Colours.LINE);
            if (x >= end) {
                end = 14 + canvas.write(strip.columns().get(at), FontFile.REGULAR, SCALE, x, top + 36, MUTED);
            }
        }
    }

    private void line(Line line, double y, double height) {
        for (var span : line.spans()) {
            var x = RIGHT + span.from() * RIGHT_WIDTH;
            var shape = span.from() == span.until()
                    ? new Ellipse2D.Double(x - height / 2, y, height, height)
                    : Canvas.rounded(x, y, length(span, height), height, height / 2);
            if (line.pillar().isEmpty()) {
                canvas.stroke(shape, BORDER, 2);
            } else {
                canvas.fill(shape, Colours.pillar(line.pillar()));
            }
        }
    }

    /** Never shorter than high, or it could not be seen. */
    private static double length(Span span, double height) {
        return Math.max(height, (span.until() - span.from()) * RIGHT_WIDTH);
    }
}
