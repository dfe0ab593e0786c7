package org.gotong.platform.share;

import static org.gotong.platform.share.Colours.DEEP;
import static org.gotong.platform.share.Colours.GOLD;
import static org.gotong.platform.share.Colours.ON_DEEP;
import static org.gotong.platform.share.Colours.ON_DEEP_MUTED;
import static org.gotong.platform.share.Colours.PAPER;

import java.awt.Color;
import java.util.List;
import org.gotong.platform.fonts.FontFile;
import org.gotong.platform.fonts.Typeface;
import org.gotong.platform.share.SharePicture.Square;

/** Draws the picture: logo and goals above, the title in the middle, what the data say on paper at the foot. */
final class DrawPicture {

    static final int MARGIN = 64;
    static final int FOOT = 446;

    private static final int WIDE = Canvas.WIDTH - 2 * MARGIN;
    private static final int TOP = 112;
    private static final int MOST_SQUARES = 9;
    private static final double SQUARE = 52;
    private static final double KIND = 24;
    private static final double LINE = 28;
    private static final int MOST_LINES = 2;

    /** Large where the title is short; the last size takes three lines and then cuts. */
    private static final List<Size> SIZES = List.of(new Size(76, 1), new Size(64, 2), new Size(50, 3));

    private static final Canvas GROUND = ground();

    private record Size(double size, int lines) {}

    private record Title(double size, List<String> lines) {

        double height() {
            return lines.size() * size * 1.14;
        }
    }

    private final SharePicture picture;
    private final Canvas canvas = new Canvas(GROUND);

    private DrawPicture(SharePicture picture) {
        this.picture = picture;
    }

    static byte[] of(SharePicture picture) {
        return new DrawPicture(picture).png();
    }

    private byte[] png() {
        squares();
        middle();
        new DrawFoot(canvas, picture).draw();
        return canvas.png();
    }

    /** What is the same on every picture. */
    private static Canvas ground() {
        var canvas = new Canvas();
        canvas.box(0, 0, Canvas.WIDTH, FOOT, DEEP);
        batik(canvas);
        canvas.box(0, FOOT, Canvas.WIDTH, Canvas.HEIGHT - FOOT, PAPER);
        for (int petal = 0; petal < Signs.PETALS.size(); petal++) {
            canvas.fill(Signs.petal(petal, MARGIN - 4, 44, 54), Colours.pillarOnDeep(Signs.PETALS.get(petal)));
        }
        canvas.write("Gotong", FontFile.EXTRABOLD, 34, MARGIN + 62, 83, ON_DEEP);
        return canvas;
    }

    /** Grows out of the ground from left to right, for the title begins at the left. */
    private static void batik(Canvas canvas) {
        for (int x = 660; x < Canvas.WIDTH; x += 72) {
            var light = new Color(255, 255, 255, Math.min(13, (x - 620) / 24));
            for (int y = -10; y < FOOT; y += 72) {
                canvas.fill(Signs.batik(x, y, 72), light);
            }
        }
    }

    private void squares() {
        var shown = picture.squares().size() > MOST_SQUARES
                ? MOST_SQUARES - 1
                : picture.squares().size();
        var rest = picture.squares().size() - shown;
        var x = Canvas.WIDTH - MARGIN - shown * (SQUARE + 8) + 8 - (rest > 0 ? SQUARE + 8 : 0);
        for (var square : picture.squares().subList(0, shown)) {
            square(square, x);
            x += SQUARE + 8;
        }
        if (rest > 0) {
            canvas.writeCentred("+" + rest, FontFile.SEMIBOLD, 24, x + SQUARE / 2, 79, ON_DEEP_MUTED);
        }
    }

    private void square(Square square, double x) {
        canvas.fill(Canvas.rounded(x, 45, SQUARE, SQUARE, 9), Color.decode(square.colour()));
        canvas.writeCentred(square.label(), FontFile.EXTRABOLD, 27, x + SQUARE / 2, 81, Color.decode(square.ink()));
    }

    private void middle() {
        var title = title();
        var lines = lines();
        var height = KIND + 16 + title.height() + lines.size() * LINE * 1.35;
        var y = TOP + (FOOT - TOP - height) / 2 + KIND * 0.8;
        canvas.write(picture.kind(), FontFile.SEMIBOLD, KIND, MARGIN, y, GOLD);
        y += 16 - title.size * 0.14;
        for (var line : title.lines) {
            y += title.size * 1.14;
            canvas.write(line, FontFile.EXTRABOLD, title.size, MARGIN, y, ON_DEEP);
        }
        y += 12;
        for (var line : lines) {
            y += LINE * 1.35;
            canvas.write(line, FontFile.REGULAR, LINE, MARGIN, y, ON_DEEP_MUTED);
        }
    }

    private Title title() {
        var face = Typeface.of(FontFile.EXTRABOLD);
        for (var size : SIZES) {
            var lines = new Lines(face, size.size, WIDE).all(picture.title());
            if (lines.size() <= size.lines) {
                return new Title(size.size, lines);
            }
        }
        var last = SIZES.getLast();
        return new Title(last.size, new Lines(face, last.size, WIDE).atMost(last.lines, picture.title()));
    }

    private List<String> lines() {
        var fit = new Lines(Typeface.of(FontFile.REGULAR), LINE, WIDE);
        var each = MOST_LINES / Math.max(1, picture.lines().size());
        return picture.lines().stream()
                .flatMap(line -> fit.atMost(Math.max(1, each), line).stream())
                .limit(MOST_LINES)
                .toList();
    }
}
