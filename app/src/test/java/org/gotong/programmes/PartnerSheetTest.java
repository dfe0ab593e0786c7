package org.gotong.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.gotong.CountedStatements;
import org.gotong.GotongTest;
import org.gotong.World;
import org.gotong.organisations.Pillar;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@GotongTest
class PartnerSheetTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    World world;

    @Autowired
    ProgrammeSamples samples;

    @Autowired
    SavePartner savePartner;

    @Test
    void thePartnersAreTakenAwayWithoutReasonsGivenInConfidence() {
        var programme = samples.published("Kota SDGs");
        samples.accepted(programme, samples.organisation("Kotaku", Pillar.GOVERNMENT));
        var declining = samples.invited(programme, samples.organisation("Yayasan Sibuk", Pillar.CIVIL_SOCIETY_MEDIA));
        savePartner.save(
                world.viewer(world.coordinator()),
                declining,
                declining.declined(LocalDate.of(2018, 6, 1), world.somebody(), "alasan pribadi"));

        assertThat(mvc.get().uri(programme.summary().address() + "/partners.csv"))
                .bodyText()
                .contains("Lembaga,Pilar,Keadaan,Bagian,Mitra sejak,Menolak atau keluar,Dicatat dari")
                .contains("Kotaku,Pemerintah,", "Data dasar,2018-05-14,,rapat 14 Mei 2018")
                .contains("Yayasan Sibuk,Masyarakat sipil dan media,", "2018-06-01")
                .doesNotContain("alasan pribadi");
        assertThat(mvc.get().uri(programme.summary().address() + "/partners.xlsx"))
                .hasStatusOk();
    }

    @Test
    void nobodyElseFindsThePartnersOfADraft() {
        var draft = samples.draft("Rahasia");
        samples.accepted(draft, samples.organisation("Kotaku", Pillar.GOVERNMENT));

        assertThat(mvc.get().uri(draft.summary().address() + "/partners.csv")).hasStatus(404);
        assertThat(mvc.get().uri(draft.summary().address() + "/partners.csv").with(world.as(world.somebody())))
                .hasStatus(404);
    }

    @Test
    void threePartnersNeedNoMoreStatementsThanOne() {
        var programme = samples.published("Kota SDGs");
        samples.accepted(programme, samples.organisation("Kotaku", Pillar.GOVERNMENT));
        var one = statements(programme);
        samples.accepted(programme, samples.organisation("Baznas", Pillar.PHILANTHROPY_BUSINESS));
        samples.accepted(programme, samples.organisation("Universitas Bengkulu", Pillar.ACADEMIA_EXPERTS));

        assertThat(statements(programme)).isEqualTo(one);
    }

    private int statements(Programme programme) {
        return CountedStatements.of(
                        () -> assertThat(mvc.get().uri(programme.summary().address() + "/partners.csv"))
                                .hasStatusOk())
                .size();
    }
}
