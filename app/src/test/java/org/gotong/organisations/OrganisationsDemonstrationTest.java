package org.gotong.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.gotong.GotongTest;
import org.gotong.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@GotongTest
class OrganisationsDemonstrationTest {

    @Autowired
    OrganisationsDemonstration demonstration;

    @Autowired
    OrganisationDirectory organisations;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    World world;

    @BeforeEach
    void fill() {
        world.emptyRegister();
        demonstration.fill();
    }

    @Test
    void theSevenOfTheFourteenthOfMayStandInTheirPillars() {
        assertThat(pillar("kotaku")).hasValue(Pillar.GOVERNMENT);
        assertThat(List.of("filantropi-indonesia", "baznas", "baznas-bengkulu", "pkpu"))
                .allMatch(slug -> pillar(slug).equals(Optional.of(Pillar.PHILANTHROPY_BUSINESS)));
        assertThat(List.of("sdg-center-universitas-bengkulu", "feb-iain-bengkulu"))
                .allMatch(slug -> pillar(slug).equals(Optional.of(Pillar.ACADEMIA_EXPERTS)));
        assertThat(pillar("cnie")).isEmpty();
    }

    @Test
    void theNamesOfThePlanAreFound() {
        assertThat(sure("Kotaku")).isEqualTo("kotaku");
        assertThat(sure("PKPU")).isEqualTo("pkpu");
        assertThat(sure("Bappenas")).isEqualTo("bappenas");
        assertThat(sure("Filantropi Indonesia")).isEqualTo("filantropi-indonesia");
        assertThat(sure("Baznas Pusat")).isEqualTo("baznas");
        assertThat(sure("Baznas")).isEqualTo("none");
    }

    @Test
    void everyPageNamesItsArticleInBothLanguages() {
        assertThat(mvc.get().uri("/organisations/snie?lang=en"))
                .bodyText()
                .contains("129 member organisations", "Debora Dian Utami", "Shaanxi NGO Network");
        assertThat(mvc.get().uri("/organisations/snie?lang=id"))
                .bodyText()
                .contains("129 organisasi anggota", "Sumber: Tulisan Debora Dian Utami");
    }

    private Optional<Pillar> pillar(String slug) {
        return organisations.find(slug).map(OrganisationSummary::pillar);
    }

    private String sure(String name) {
        return OrganisationMatch.sure(organisations.match(List.of(name)).getOrDefault(name, List.of()))
                .map(match -> match.organisation().slug())
                .orElse("none");
    }
}
