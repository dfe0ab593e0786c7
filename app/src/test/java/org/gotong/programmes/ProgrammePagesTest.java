package org.gotong.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import org.gotong.CountedStatements;
import org.gotong.GotongTest;
import org.gotong.World;
import org.gotong.organisations.Pillar;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@GotongTest
class ProgrammePagesTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    World world;

    @Autowired
    ProgrammeSamples samples;

    @Test
    void guestReadsWhatEndedLongAgoAsOverAndNotAsLate() {
        var programme = samples.published("Kota SDGs Bengkulu");
        samples.accepted(programme, samples.organisation("Kotaku", Pillar.GOVERNMENT));

        assertThat(mvc.get().uri(programme.summary().address()))
                .hasStatusOk()
                .bodyText()
                .contains("Kota SDGs Bengkulu", "Kotaku", "17.71.05.1004")
                .contains("Masa program berakhir September 2021; tidak ada laporan sejak 21 November 2026")
                .contains("Yang belum terwakili: Filantropi")
                .doesNotContain("erlambat");
    }

    @Test
    void thePageSpeaksEnglishWithTheWordsThatThereAre() {
        var programme = samples.published("Kota SDGs Bengkulu");

        assertThat(mvc.get().uri(programme.summary().address() + "?lang=en"))
                .hasStatusOk()
                .bodyText()
                .contains("Kota SDGs Bengkulu", "Programme period ended September 2021", "Pilot area");
    }

    @Test
    void thePageNeedsAtMostTenStatements() {
        var programme = samples.published("Kota SDGs Bengkulu");
        samples.accepted(programme, samples.organisation("Kotaku", Pillar.GOVERNMENT));
        samples.accepted(programme, samples.organisation("Pusat Data Contoh", Pillar.ACADEMIA_EXPERTS));

        var statements = CountedStatements.of(
                () -> assertThat(mvc.get().uri(programme.summary().address())).hasStatusOk());

        assertThat(statements).hasSizeLessThanOrEqualTo(10);
    }

    @Test
    void aPageThatDidNotChangeIsNotSentAgain() {
        var programme = samples.published("Kota SDGs Bengkulu");
        var address = programme.summary().address();
        var tag = mvc.get().uri(address).exchange().getResponse().getHeader("ETag");

        assertThat(mvc.get().uri(address).header("If-None-Match", tag)).hasStatus(304);
        samples.accepted(programme, samples.organisation("Kotaku", Pillar.GOVERNMENT));
        assertThat(mvc.get().uri(address).header("If-None-Match", tag)).hasStatusOk();
    }

    @Test
    void nobodyElseFindsADraftByAnyAddress() {
        var programme = samples.draft("Rahasia Kampung Melayu");
        var below = programme.summary().address();

        for (var address : new String[] {
            below, below + "/partners", below + "/overview", below + "/text", below + "/people", below + "/history"
        }) {
            assertThat(mvc.get().uri(address).with(world.as(world.somebody()))).hasStatus(404);
            assertThat(mvc.get().uri(address).with(world.as(world.coordinator())))
                    .hasStatusOk();
        }
        assertThat(mvc.get().uri(below)).hasStatus(404);
        for (var address : new String[] {"/programmes?q=rahasia", "/programmes.csv", "/search?q=Kampung"}) {
            assertThat(mvc.get().uri(address)).bodyText().doesNotContain("Rahasia Kampung Melayu");
            assertThat(mvc.get().uri(address).with(world.as(world.somebody())))
                    .bodyText()
                    .doesNotContain("Rahasia Kampung Melayu");
            assertThat(mvc.get().uri(address).with(world.as(world.coordinator())))
                    .bodyText()
                    .contains("Rahasia Kampung Melayu");
        }
    }

    @Test
    void whoeverActsForAnInvitedPartnerReadsTheDraft() {
        var programme = samples.draft("Rahasia Kampung Melayu");
        var partner = samples.organisation("Kotaku", Pillar.GOVERNMENT);
        samples.invited(programme, partner);
        samples.mandate(world.somebody(), partner);

        assertThat(mvc.get().uri(programme.summary().address()).with(world.as(world.somebody())))
                .bodyText()
                .contains("Rahasia Kampung Melayu");
        assertThat(mvc.get().uri(programme.summary().address() + "/text").with(world.as(world.somebody())))
                .hasStatus(403);
    }
}
