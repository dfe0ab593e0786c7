package org.gotong.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import org.gotong.CountedStatements;
import org.gotong.GotongTest;
import org.gotong.organisations.Pillar;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@GotongTest
class ProgrammeListTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ProgrammeSamples samples;

    @Test
    void everyFilterFindsTheProgrammeOrDoesNot() {
        var programme = samples.published("Kota SDGs Bengkulu");
        samples.accepted(programme, samples.organisation("Kotaku", Pillar.GOVERNMENT));

        for (var found : new String[] {
            "q=sdgs", "q=bengk", "q=kumuh", "goal=11", "place=17.71", "pillar=government", "state=over", "sort=title"
        }) {
            assertThat(mvc.get().uri("/programmes?" + found)).bodyText().contains("Kota SDGs Bengkulu");
        }
        for (var missed :
                new String[] {"q=padang", "goal=1", "place=17.72", "pillar=academia_experts", "state=running", "page=9"
                }) {
            assertThat(mvc.get().uri("/programmes?" + missed)).bodyText().doesNotContain("Kota SDGs Bengkulu");
        }
    }

    @Test
    void theFileHoldsExactlyWhatIsFiltered() {
        samples.published("Kota SDGs Bengkulu");
        samples.published("Desa Cikelat");

        assertThat(mvc.get().uri("/programmes.csv?q=cikelat"))
                .hasStatusOk()
                .bodyText()
                .contains("Judul", "Desa Cikelat", "Sumber Jaya", "2018-09/2021-09", "Berakhir")
                .doesNotContain("Kota SDGs Bengkulu");
        assertThat(mvc.get().uri("/programmes.xlsx?q=cikelat")).hasStatusOk();
    }

    @Test
    void threeProgrammesNeedNoMoreStatementsThanOne() {
        samples.published("Satu");
        var one = CountedStatements.of(
                () -> assertThat(mvc.get().uri("/programmes")).hasStatusOk());
        samples.published("Dua");
        samples.published("Tiga");

        var three = CountedStatements.of(
                () -> assertThat(mvc.get().uri("/programmes")).bodyText().contains("Satu", "Dua", "Tiga"));

        assertThat(three).hasSameSizeAs(one).hasSizeLessThanOrEqualTo(10);
    }
}
