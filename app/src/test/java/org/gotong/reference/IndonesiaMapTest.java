package org.gotong.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class IndonesiaMapTest {

    private static final PlaceCode SUMBER_JAYA = new PlaceCode("17.71.05.1004");
    private static final ProvinceShapes SHAPES = ProvinceShapes.SIMPLIFIED;

    @Test
    void everyProvinceHasAShapeAndItsName() {
        var names = FactsTable.read("provinces").map(row -> row.getField("code") + " " + row.getField("name"));

        assertThat(names).hasSize(38);
        assertThat(SHAPES.provinces())
                .extracting(shape -> shape.code() + " " + shape.name())
                .containsExactlyElementsOf(names);
    }

    @Test
    void theWholeMapIsLightEnoughToStandInAPage() {
        assertThat(SHAPES.provinces().stream()
                        .mapToInt(shape -> shape.path().length())
                        .sum())
                .isLessThan(11_000);
    }

    @Test
    void middlesLieWithinThePicture() {
        assertThat(SHAPES.provinces()).allSatisfy(shape -> {
            assertThat(shape.x()).isBetween(0.0, SHAPES.width());
            assertThat(shape.y()).isBetween(0.0, SHAPES.height());
        });
    }

    @Test
    void aPlaceColoursItsProvinceAndStandsInItsMiddle() {
        var map = IndonesiaMap.of(List.of(new MapMark(SUMBER_JAYA, "Sumber Jaya", null)));

        var bengkulu = SHAPES.provinces().stream().filter(map::isMarked).toList();
        assertThat(bengkulu).extracting(ProvinceShapes.ProvinceShape::name).containsExactly("Bengkulu");
        assertThat(map.dots())
                .containsExactly(new IndonesiaMap.Dot(
                        bengkulu.getFirst().x(), bengkulu.getFirst().y(), "Sumber Jaya"));
    }

    @Test
    void aPointThatIsKnownIsMarkedWhereItIs() {
        var point = new MapMark.Point(-3.8, 102.3);
        var dot = IndonesiaMap.of(List.of(new MapMark(SUMBER_JAYA, "Sumber Jaya", point)))
                .dots()
                .getFirst();

        assertThat(dot.x()).isBetween(88.0, 94.0);
        assertThat(dot.y()).isBetween(120.0, 126.0);
    }

    @Test
    void aCountryHasNoPlaceOnIt() {
        assertThat(IndonesiaMap.of(List.of(new MapMark(new PlaceCode("VN"), "Vietnam", null)))
                        .isEmpty())
                .isTrue();
    }
}
