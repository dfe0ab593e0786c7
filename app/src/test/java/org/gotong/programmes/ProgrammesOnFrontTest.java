package org.gotong.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import org.gotong.CountedStatements;
import org.gotong.GotongTest;
import org.gotong.organisations.Pillar;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@GotongTest
class ProgrammesOnFrontTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ProgrammeSamples samples;

    @Test
    void whatIsMissingIsDerivedAndLeadsToWhereItIsFilled() {
        var programme = samples.published("Kota SDGs Bengkulu");
        samples.accepted(programme, samples.organisation("Kotaku", Pillar.GOVERNMENT));

        assertThat(mvc.get().uri("/"))
                .bodyText()
                .contains("Kota SDGs Bengkulu", "Empat pilar, tiga belum ada")
                .contains("Tidak satu pun lembaga dari pilar ini di Kota SDGs Bengkulu.")
                .contains(programme.summary().address() + "/partners");
    }

    @Test
    void aNumberOpensItsRows() {
        var programme = samples.published("Kota SDGs Bengkulu");
        samples.accepted(programme, samples.organisation("Kotaku", Pillar.GOVERNMENT));

        assertThat(mvc.get().uri("/?number=partners")).bodyText().contains("mitra berkomitmen", "Kotaku");
    }

    @Test
    void threeProgrammesNeedNoMoreStatementsThanOne() {
        samples.published("Kota SDGs Bengkulu");
        var one = CountedStatements.of(this::open).size();
        samples.published("Kota SDGs Palembang");
        samples.published("Kota SDGs Jambi");

        assertThat(CountedStatements.of(this::open)).hasSize(one);
    }

    private void open() {
        assertThat(mvc.get().uri("/?number=organisations")).hasStatusOk();
    }
}
