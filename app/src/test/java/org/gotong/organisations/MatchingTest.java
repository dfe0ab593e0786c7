package org.gotong.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gotong.CountedStatements;
import org.gotong.GotongTest;
import org.gotong.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@GotongTest
class MatchingTest {

    @Autowired
    OrganisationDirectory organisations;

    @Autowired
    World world;

    @BeforeEach
    void registry() {
        world.emptyRegister();
        List.of("Kotaku", "PKPU (Pos Keadilan Peduli Ummat)", "Baznas (Pusat)", "Filantropi Indonesia")
                .forEach(
                        name -> organisations.register(world.viewer(world.coordinator()), NewOrganisation.named(name)));
    }

    @Test
    void manyNamesAreMatchedInOneQuery() {
        var statements = CountedStatements.of(() -> organisations.match(List.of("Kotaku", "PKPU", "Baznas", "Nihil")));

        assertThat(statements).hasSize(1);
    }

    @Test
    void theExactNameIsSure() {
        assertThat(sure("KOTAKU")).isEqualTo("kotaku");
        assertThat(sure("Pos Keadilan Peduli Umat")).isEqualTo("pkpu-pos-keadilan-peduli-ummat");
        assertThat(sure("Filantropi indonesia")).isEqualTo("filantropi-indonesia");
        assertThat(sure("Dinas Pekerjaan Umum")).isEqualTo("none");
    }

    @Test
    void severalThatFitAreAsked() {
        assertThat(sure("Baznas")).isEqualTo("baznas-pusat");

        organisations.register(world.viewer(world.coordinator()), NewOrganisation.named("Baznas Bengkulu"));

        assertThat(sure("Baznas")).isEqualTo("none");
        assertThat(matches("Baznas"))
                .extracting(match -> match.organisation().slug())
                .containsExactly("baznas-pusat", "baznas-bengkulu");
    }

    private String sure(String name) {
        return OrganisationMatch.sure(matches(name))
                .map(match -> match.organisation().slug())
                .orElse("none");
    }

    private List<OrganisationMatch> matches(String name) {
        return organisations.match(List.of(name)).getOrDefault(name, List.of());
    }
}
