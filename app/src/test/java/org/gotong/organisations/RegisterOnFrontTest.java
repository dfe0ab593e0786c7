package org.gotong.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.gotong.GotongTest;
import org.gotong.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@GotongTest
class RegisterOnFrontTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    World world;

    @Autowired
    OrganisationDirectory organisations;

    @Test
    void theNumberOpensItsRowsAndWhatIsMissingLeadsToWhereItIsFilled() {
        register("Kotaku", Pillar.GOVERNMENT);
        register("VUFO", null);

        assertThat(mvc.get().uri("/?number=organisations"))
                .bodyText()
                .contains("Kotaku", "dari satu pilar", "1 lembaga belum punya pilar", "/organisations?pillar=none");
    }

    @Test
    void manyOrganisationsShareAShapeSoThatTheyFitIntoTheCard() {
        var shapes = RegisterOnFront.Shapes.of(Map.of(Pillar.GOVERNMENT, 379L, Pillar.ACADEMIA_EXPERTS, 1L));

        assertThat(shapes.each()).isEqualTo(7);
        assertThat(shapes.shapes(Pillar.GOVERNMENT)).isEqualTo(55);
        assertThat(shapes.shapes(Pillar.ACADEMIA_EXPERTS)).isEqualTo(1);
        assertThat(shapes.shapes(Pillar.CIVIL_SOCIETY_MEDIA)).isZero();
    }

    private void register(String name, @Nullable Pillar pillar) {
        organisations.register(
                world.viewer(world.coordinator()),
                new NewOrganisation(name, "", pillar, pillar == null ? "" : "menurut contoh", ""));
    }
}
