package org.gotong.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.gotong.GotongTest;
import org.gotong.World;
import org.gotong.identity.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

@GotongTest
class RegisterTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    World world;

    @Autowired
    OrganisationDirectory organisations;

    @BeforeEach
    void emptyRegister() {
        world.emptyRegister();
    }

    @Test
    void coordinatorRegistersAnOrganisationAndEverybodySeesIt() {
        assertThat(post(world.coordinator(), "/organisations")
                        .param("nameId", "Yakkum Emergency Unit")
                        .param("shortName", "YEU")
                        .param("kind", "civil_society_organisation")
                        .param("pillar", "civil_society_media")
                        .param("pillarBasisId", "Unit kemanusiaan sebuah yayasan, menurut situsnya.")
                        .param("country", "ID")
                        .param("workAreas", "720", "740")
                        .param("website", "yeu.or.id")
                        .param("descriptionId", "Baris satu.\n\n<script>alert(1)</script>"))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/organisations/yeu");

        assertThat(mvc.get().uri("/organisations/yeu"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Yakkum Emergency Unit",
                        "Unit kemanusiaan sebuah yayasan, menurut situsnya.",
                        "Dicatat oleh Budi Santoso, 21 Nov 2026",
                        "Tanggap darurat",
                        "href=\"https://yeu.or.id\"",
                        "&lt;script>alert(1)")
                .doesNotContain("<script>alert");
    }

    @Test
    void guestsAndPeopleWithoutOfficeHaveNoForm() {
        assertThat(mvc.get().uri("/organisations/new")).hasStatus3xxRedirection();
        assertThat(mvc.get().uri("/organisations/new").with(world.as(world.somebody())))
                .hasStatus(404);
        assertThat(post(world.somebody(), "/organisations").param("nameId", "Diam-diam"))
                .hasStatus(404);

        assertThat(organisations.find("diam-diam")).isEmpty();
    }

    @Test
    void aFaultyFormKeepsTheWordsAndSaysWhatIsWrong() {
        assertThat(post(world.coordinator(), "/organisations")
                        .param("nameEn", "")
                        .param("pillar", "government")
                        .param("website", "javascript:alert(1)")
                        .param("places[0].text", "Negeri Dongeng")
                        .param("descriptionId", "Kata-kata saya"))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Isian ini wajib diisi.",
                        "Tulis dasar penentuan pilarnya",
                        "bukan alamat web",
                        "Negeri Dongeng",
                        "Kata-kata saya");
    }

    @Test
    void aProbableDuplicateIsShownOnceAndNeverRefused() {
        organisations.register(
                world.viewer(world.coordinator()), NewOrganisation.named("PKPU (Pos Keadilan Peduli Ummat)"));

        assertThat(post(world.coordinator(), "/organisations").param("nameId", "PKPU"))
                .hasStatusOk()
                .bodyText()
                .contains("Mungkin lembaga ini sudah dicatat", "PKPU (Pos Keadilan Peduli Ummat)");
        assertThat(organisations.find("pkpu")).isEmpty();

        assertThat(post(world.coordinator(), "/organisations")
                        .param("nameId", "PKPU")
                        .param("seen", "pkpu-pos-keadilan-peduli-ummat"))
                .hasStatus3xxRedirection();
        assertThat(organisations.find("pkpu")).isPresent();
    }

    @Test
    void duplicatesAreShownWhileTyping() {
        organisations.register(world.viewer(world.coordinator()), NewOrganisation.named("Baznas (Pusat)"));

        assertThat(mvc.get()
                        .uri("/organisations/duplicates?nameId=Baznas+Bengkulu")
                        .with(world.as(world.coordinator())))
                .hasStatusOk()
                .bodyText()
                .contains("Baznas (Pusat)", "Kemiripan")
                .doesNotContain("<html");
    }

    @Test
    void aNewAddressLeavesTheOldOneLeadingThere() {
        organisations.register(world.viewer(world.coordinator()), NewOrganisation.named("Kotaku"));

        assertThat(post(world.administrator(), "/organisations/kotaku")
                        .param("nameId", "Kota Tanpa Kumuh")
                        .param("slug", "kota-tanpa-kumuh")
                        .param("version", "1"))
                .hasRedirectedUrl("/organisations/kota-tanpa-kumuh");

        assertThat(mvc.get().uri("/organisations/kotaku"))
                .hasStatus(301)
                .hasRedirectedUrl("/organisations/kota-tanpa-kumuh");
        assertThat(mvc.get().uri("/organisations/kota-tanpa-kumuh").with(world.as(world.administrator())))
                .bodyText()
                .contains("Kota Tanpa Kumuh");
    }

    @Test
    void theSecondOfTwoWhoEditSeesBothVersions() {
        organisations.register(world.viewer(world.coordinator()), NewOrganisation.named("Kotaku"));
        assertThat(post(world.coordinator(), "/organisations/kotaku")
                        .param("nameId", "Kotaku")
                        .param("descriptionId", "Dari Budi")
                        .param("version", "1"))
                .hasStatus3xxRedirection();

        assertThat(post(world.administrator(), "/organisations/kotaku")
                        .param("nameId", "Kotaku")
                        .param("descriptionId", "Dari Ayu")
                        .param("version", "1"))
                .hasStatus(409)
                .bodyText()
                .contains("Dari Budi", "Dari Ayu", "Budi Santoso", "name=\"version\" value=\"2\"");
        assertThat(mvc.get().uri("/organisations/kotaku")).bodyText().contains("Dari Budi");
    }

    @Test
    void everyChangeStandsInTheHistory() {
        organisations.register(world.viewer(world.coordinator()), NewOrganisation.named("Kotaku"));
        assertThat(post(world.coordinator(), "/organisations/kotaku")
                        .param("nameId", "Kota Tanpa Kumuh")
                        .param("version", "1"))
                .hasStatus3xxRedirection();

        assertThat(mvc.get().uri("/organisations/kotaku/history").with(world.as(world.coordinator())))
                .hasStatusOk()
                .bodyText()
                .contains("Lembaga dicatat", "<del>Kotaku</del>", "<ins>Kota Tanpa Kumuh</ins>", "Budi Santoso");
        assertThat(mvc.get().uri("/organisations/kotaku/history").with(world.as(world.somebody())))
                .hasStatus(404);
    }

    private MockMvcRequestBuilder post(PersonId person, String address) {
        return mvc.post().uri(address).with(world.as(person)).with(csrf());
    }
}
