package org.gotong.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * The outlines of the 38 provinces as SVG paths, as {@code province-shapes.mjs} draws them at build time: a flat picture
 * in which one degree is {@code scale} units, from the western and northern edge on.
 */
record ProvinceShapes(
        double width, double height, double west, double north, double scale, List<ProvinceShape> provinces) {

    static final ProvinceShapes SIMPLIFIED = read();

    /** @param x the middle of the largest island, with y */
    record ProvinceShape(String code, String name, double x, double y, String path) {}

    double x(double longitude) {
        return (longitude - west) * scale;
    }

    double y(double latitude) {
        return (north - latitude) * scale;
    }

    private static ProvinceShapes read() {
        try (var stream = ProvinceShapes.class.getResourceAsStream("/refdata/province-shapes.json")) {
            return new JsonMapper().readValue(stream, ProvinceShapes.class);
        } catch (IOException e) {
            throw new UncheckedIOException("the build left out the shapes of the provinces", e);
        }
    }
}
