package org.gotong.platform.share;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import org.gotong.platform.fonts.FontFile;
import org.gotong.platform.fonts.Typeface;

/** A picture of 1200 by 630 to draw on, with shapes only. */
final class Canvas {

    static final int WIDTH = 1200;
    static final int HEIGHT = 630;

    private final BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    private final Graphics2D pen = image.createGraphics();

    Canvas() {
        smooth();
    }

    /** Goes on where the other one is. */
    Canvas(Canvas other) {
        other.image.copyData(image.getRaster());
        smooth();
    }

    private void smooth() {
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    void fill(Shape shape, Color colour) {
        pen.setColor(colour);
        pen.fill(shape);
    }

    void stroke(Shape shape, Color colour, double width) {
        pen.setColor(colour);
        pen.setStroke(new BasicStroke((float) width));
        pen.draw(shape);
    }

    void box(double x, double y, double width, double height, Color colour) {
        fill(new Rectangle2D.Double(x, y, width, height), colour);
    }

    static Shape rounded(double x, double y, double width, double height, double radius) {
        return new RoundRectangle2D.Double(x, y, width, height, 2 * radius, 2 * radius);
    }

    /** Writes the words standing on y, and answers where they end. */
    double write(String words, FontFile weight, double size, double x, double y, Color colour) {
        var face = Typeface.of(weight);
        fill(face.outline(words, size, x, y), colour);
        return x + face.width(words, size);
    }

    /** The same, with its middle at x. */
    void writeCentred(String words, FontFile weight, double size, double x, double y, Color colour) {
        write(words, weight, size, x - Typeface.of(weight).width(words, size) / 2, y, colour);
    }

    byte[] png() {
        pen.dispose();
        return Png.of(image);
    }
}
