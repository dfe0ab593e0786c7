package org.gotong.programmes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.gotong.GotongTest;
import org.gotong.World;
import org.gotong.organisations.Pillar;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@GotongTest
class GuideTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    World world;

    @Autowired
    ProgrammeSamples samples;

    @Autowired
    Partners partners;

    @Test
    void whoeverHasNoProgrammeYetIsShownTheWay() {
        assertThat(get("/workspace"))
                .bodyText()
                .contains("Selamat datang", "0 dari 5 langkah", "href=\"/programmes/new\"", "Undang tiga mitra");
        assertThat(mvc.get().uri("/workspace").with(world.as(world.somebody())))
                .bodyText()
                .doesNotContain("Dari kosong sampai terbit");
    }

    @Test
    void whatIsThereIsDoneAndTheNextStepHasTheButton() {
        var programme = samples.draft("Kota SDGs");
        var address = programme.summary().address();

        assertThat(get(address + "/overview"))
                .bodyText()
                .contains("2 dari 5 langkah", "href=\"" + address + "/partner-list\"", "Undang mitra");
        assertThat(get(address + "/history")).bodyText().contains("Langkah 3 dari 5");
    }

    @Test
    void thePutAwayGuideComesBackWhenAskedFor() {
        var programme = samples.draft("Kota SDGs");
        var address = programme.summary().address();

        assertThat(post(address + "/guide-away")).hasStatus3xxRedirection();
        assertThat(get(address + "/overview"))
                .bodyText()
                .doesNotContain("Dari kosong sampai terbit")
                .contains("Tampilkan panduan");
        assertThat(post(address + "/guide-back")).hasStatus3xxRedirection();
        assertThat(get(address + "/overview")).bodyText().contains("Dari kosong sampai terbit");
    }

    @Test
    void aPastedListIsLookedUpAndInvitedAtOnce() {
        var programme = samples.draft("Kota SDGs");
        var list = programme.summary().address() + "/partner-list";
        var baznas = samples.organisation("Baznas Bengkulu", Pillar.PHILANTHROPY_BUSINESS);

        assertThat(post(list + "/names", "names", "1. Baznas Bengkulu\n2) Karang Taruna Sumber Jaya; - Warung Ilmu"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Sudah ada di daftar lembaga",
                        "value=\"" + baznas.slug() + "\" checked",
                        "Karang Taruna Sumber Jaya",
                        "Warung Ilmu");
        assertThat(partners.of(programme.id())).isEmpty();
        assertThat(post(
                        list,
                        "rows[0].name",
                        "Baznas Bengkulu",
                        "rows[0].organisation",
                        baznas.slug(),
                        "rows[1].name",
                        "Karang Taruna Sumber Jaya",
                        "rows[1].organisation",
                        "+",
                        "rows[1].pillar",
                        "civil_society_media",
                        "rows[2].name",
                        "Warung Ilmu",
                        "rows[2].organisation",
                        "-"))
                .hasStatus3xxRedirection();

        assertThat(get(programme.summary().address() + "/partners"))
                .bodyText()
                .contains("Baznas Bengkulu", "Karang Taruna Sumber Jaya")
                .doesNotContain("Warung Ilmu");
        assertThat(partners.of(programme.id()))
                .extracting(Partner::pillar)
                .containsExactly(Pillar.PHILANTHROPY_BUSINESS, Pillar.CIVIL_SOCIETY_MEDIA);
    }

    @Test
    void aNameThatSeveralFitIsAsked() {
        var programme = samples.draft("Kota SDGs");
        var list = programme.summary().address() + "/partner-list";

        assertThat(post(list, "rows[0].name", "Baznas", "rows[0].organisation", ""))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#rows[0]\"", "Pilih lembaga yang dimaksud");
        assertThat(post(list + "/names", "names", " "))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#names\"");
    }

    @Test
    void onlyWhoLeadsTheProgrammeInvites() {
        var programme = samples.draft("Kota SDGs");

        assertThat(mvc.get()
                        .uri(programme.summary().address() + "/partner-list")
                        .with(world.as(world.somebody())))
                .hasStatus(404);
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).with(world.as(world.coordinator())).exchange();
    }

    private MvcTestResult post(String address, String... fields) {
        var request =
                mvc.post().uri(address).with(world.as(world.coordinator())).with(csrf());
        for (int at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return request.exchange();
    }
}
