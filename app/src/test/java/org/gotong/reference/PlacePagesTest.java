package org.gotong.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.gotong.CountedStatements;
import org.gotong.GotongTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@GotongTest
class PlacePagesTest {

    @Autowired
    MockMvcTester mvc;

    @Test
    void typingThreeLettersAndAProvinceSuggestsTheVillage() throws Exception {
        var options = Jsoup.parseBodyFragment(mvc.get()
                .uri("/places?from=place.text&place.text={typed}", "sumber ja bengkulu")
                .header("HX-Request", "true")
                .exchange()
                .getResponse()
                .getContentAsString());

        var best = options.selectFirst("[role=option]");
        assertThat(best).isNotNull();
        assertThat(best.text()).isEqualTo("Sumber Jaya Kampung Melayu, Kota Bengkulu, Bengkulu");
        assertThat(best.attr("data-title")).isEqualTo("Sumber Jaya, Kampung Melayu, Kota Bengkulu, Bengkulu");
    }

    @Test
    void saysWhenNothingFits() {
        assertThat(mvc.get().uri("/places?q=xyzzy").header("HX-Request", "true"))
                .hasStatusOk()
                .bodyText()
                .contains("Tidak ada tempat yang cocok dengan \"xyzzy\".");
    }

    @Test
    void otherProgramsGetTheSamePlaces() {
        assertThat(mvc.get().uri("/api/v1/places?q=cikelat sukabumi&level=village"))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo("""
                        {"items": [{"code": "32.02.05.2004", "name": "Cikelat", "level": "village",
                          "path": "Cisolok, Kabupaten Sukabumi, Jawa Barat"}], "total": 1, "next": null}
                        """);
    }

    @Test
    void namesOfCountriesFollowTheLanguage() {
        assertThat(mvc.get().uri("/api/v1/places?q=tiong&level=country&lang=en"))
                .bodyJson()
                .extractingPath("$.items[0].name")
                .isEqualTo("China");
    }

    @Test
    void aLevelThatDoesNotExistIsRefused() {
        assertThat(mvc.get().uri("/api/v1/places?q=bengkulu&level=kelurahan")).hasStatus(422);
        assertThat(mvc.get().uri("/api/v1/places?q=bengkulu&within=Bengkulu")).hasStatus(422);
    }

    @Test
    void suggestionsTakeOneQuery() {
        assertThat(CountedStatements.of(() -> mvc.get().uri("/places?q=sumber").exchange()))
                .hasSize(1);
    }
}
