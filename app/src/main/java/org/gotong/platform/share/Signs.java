package org.gotong.platform.share;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/** The logo and the signs of the pillars as outlines. Mirrors kawung.jte, kawungTexture.jte and icons/mark-*.svg. */
final class Signs {

    /** In the order in which the petals of the logo stand, clockwise from the upper left. */
    static final List<String> PETALS =
            List.of("government", "philanthropy_business", "academia_experts", "civil_society_media");

    private static final double LOGO = 32;
    private static final double SIGN = 20;

    private Signs() {}

    /** One petal of the logo in a square of that size; the four are quarter turns of the first. */
    static Shape petal(int index, double x, double y, double size) {
        var petal = new Path2D.Double();
        petal.moveTo(15.2, 15.2);
        petal.curveTo(9, 15, 3.6, 10.6, 2.6, 2.6);
        petal.curveTo(10.6, 3.6, 15, 9, 15.2, 15.2);
        petal.closePath();
        var place = placed(x, y, size / LOGO);
        place.rotate(Math.toRadians(90.0 * index), LOGO / 2, LOGO / 2);
        return place.createTransformedShape(petal);
    }

    /** The sign of a pillar in a square of that size: square, diamond, triangle, circle; a hexagon for partners beside them. */
    static Shape pillar(String code, double x, double y, double size) {
        var sign = switch (code) {
            case "government" -> new RoundRectangle2D.Double(2, 2, 16, 16, 8, 8);
            case "philanthropy_business" -> turned(new RoundRectangle2D.Double(3.6, 3.6, 12.8, 12.8, 6, 6));
            case "academia_experts" -> rounded(10, 3.2, 16.9, 15.5, 3.1, 15.5);
            case "civil_society_media" -> new Ellipse2D.Double(1.4, 1.4, 17.2, 17.2);
            default -> rounded(10, 2.7, 16.3, 6.3, 16.3, 13.7, 10, 17.3, 3.7, 13.7, 3.7, 6.3);
        };
        return placed(x, y, size / SIGN).createTransformedShape(sign);
    }

    /** One tile of the batik that lies behind the heads of pages. */
    static Shape batik(double x, double y, double size) {
        var tile = new Area();
        for (int turn = 0; turn < 4; turn++) {
            var centre = new double[][] {{18, 18}, {54, 18}, {54, 54}, {18, 54}}[turn];
            var ellipse = new Ellipse2D.Double(centre[0] - 21, centre[1] - 10.5, 42, 21);
            var slant =
                    AffineTransform.getRotateInstance(Math.toRadians(turn % 2 == 0 ? 45 : -45), centre[0], centre[1]);
            tile.add(new Area(slant.createTransformedShape(ellipse)));
        }
        return placed(x, y, size / 72).createTransformedShape(tile);
    }

    private static AffineTransform placed(double x, double y, double scale) {
        var place = AffineTransform.getTranslateInstance(x, y);
        place.scale(scale, scale);
        return place;
    }

    private static Shape turned(Shape shape) {
        return AffineTransform.getRotateInstance(Math.PI / 4, SIGN / 2, SIGN / 2)
                .createTransformedShape(shape);
    }

    /** A polygon whose corners are round. */
    private static Shape rounded(double... points) {
        var polygon = new Path2D.Double();
        polygon.moveTo(points[0], points[1]);
        for (int at = 2; at < points.length; at += 2) {
            polygon.lineTo(points[at], points[at + 1]);
        }
        polygon.closePath();
        var whole = new Area(polygon);
        whole.add(new Area(
                new BasicStroke(3, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND).createStrokedShape(polygon)));
        return whole;
    }
}
