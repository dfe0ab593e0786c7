package org.gotong.reference;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The whole of Indonesia with some places on it, for {@code reference/_map.jte}. Its lines are not official borders.
 *
 * @param marked the provinces to colour
 * @param dots where the markers stand
 */
public record IndonesiaMap(Set<PlaceCode> marked, List<Dot> dots) {

    /** A marker in the units of the picture. */
    public record Dot(double x, double y, String label) {}

    /** Marks abroad have no place on it and are left out. */
    public static IndonesiaMap of(List<MapMark> marks) {
        return new IndonesiaMap(
                marks.stream().flatMap(mark -> mark.place().province().stream()).collect(Collectors.toSet()),
                marks.stream().flatMap(mark -> dots(mark).stream()).distinct().toList());
    }

    public boolean isEmpty() {
        return dots.isEmpty();
    }

    boolean isMarked(ProvinceShapes.ProvinceShape province) {
        return marked.contains(new PlaceCode(province.code()));
    }

    ProvinceShapes shapes() {
        return ProvinceShapes.SIMPLIFIED;
    }

    private static List<Dot> dots(MapMark mark) {
        return ProvinceShapes.SIMPLIFIED.provinces().stream()
                .filter(shape -> mark.place()
                        .province()
                        .filter(new PlaceCode(shape.code())::equals)
                        .isPresent())
                .map(shape -> dot(mark, shape))
                .toList();
    }

    private static Dot dot(MapMark mark, ProvinceShapes.ProvinceShape province) {
        var shapes = ProvinceShapes.SIMPLIFIED;
        var point = mark.point();
        return point == null
                ? new Dot(province.x(), province.y(), mark.label())
                : new Dot(shapes.x(point.longitude()), shapes.y(point.latitude()), mark.label());
    }
}
